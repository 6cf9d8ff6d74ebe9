package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;
import org.tahqiq.nlp.internal.engine.lexicon.SingleNames;
import org.tahqiq.nlp.internal.engine.lexicon.WordClusters;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/** Looks words up in the lists that come with the engines. */
final class WordKnowledge {

    private static final List<String> CLASSES =
            List.of(
                    "given_name",
                    "name_particle",
                    "title",
                    "title_alone",
                    "honorific",
                    "field",
                    "ministry",
                    "org_of_state",
                    "org_institution",
                    "org_office",
                    "org_adjective",
                    "place_head",
                    "facility",
                    "direction",
                    "natural",
                    "settlement",
                    "event",
                    "event_common",
                    "treaty",
                    "speech",
                    "stop",
                    "month",
                    "weekday",
                    "number");
    private static final int MOST_BEARERS = 4;
    private static final String NO_PATH = "?";

    private final WordCounts counts = WordCounts.ofNews();
    private final WordClusters clusters = WordClusters.ofNews();
    private final SingleNames names = SingleNames.ofWikidata();
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    WordKnowledge() {
        CLASSES.forEach(name -> classes.put(name, WordClasses.builtIn().get(name)));
    }

    KnownWord of(SentenceWord word) {
        String form = word.core().form();
        List<String> found = new ArrayList<>(2);
        for (Map.Entry<String, Set<String>> known : classes.entrySet()) {
            if (known.getValue().contains(word.stem()) || known.getValue().contains(form)) {
                found.add(known.getKey());
            }
        }
        int bearers = Math.max(names.count(form), names.count(word.stem()));
        return new KnownWord(
                word,
                form,
                found,
                path(word, form),
                digits(counts.countFolded(form)),
                Math.min(MOST_BEARERS, digits(bearers)),
                word.proclitics()
                        + (word.hasArticle() ? "+" : "")
                        + (word.hasPronoun() ? "-" : ""));
    }

    private static int digits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    /**
     * The cluster of a word, else of its stem, else of its stem with article, else of all of it.
     */
    private String path(SentenceWord word, String form) {
        return clusters.path(form)
                .or(() -> clusters.path(word.stem()))
                .or(
                        () ->
                                word.hasArticle()
                                        ? clusters.path(word.form())
                                        : clusters.path(Letters.ARTICLE + word.stem()))
                .or(() -> clusters.path(word.form()))
                .orElse(NO_PATH);
    }
}
