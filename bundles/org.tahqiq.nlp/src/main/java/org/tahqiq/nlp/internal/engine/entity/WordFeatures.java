package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/**
 * What a model of entities is told of each word: forms without proclitics, stems, affixes, clitics,
 * how frequent a word is, the classes it belongs to, and what lists and rules propose here; of the
 * two words on either side as well.
 */
public final class WordFeatures {

    /** Grows whenever the features change, so that no model meets others than it was trained on. */
    public static final int VERSION = 1;

    private static final Set<String> NAMES =
            Set.of("PER", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW");
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
    private static final int LONGEST_AFFIX = 4;
    private static final String EDGE = "$";

    private final WordCounts counts = WordCounts.ofNews();
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    /** Features by the lists that come with the engines. */
    public WordFeatures() {
        CLASSES.forEach(name -> classes.put(name, WordClasses.builtIn().get(name)));
    }

    /**
     * The features of the words of a sentence.
     *
     * @param mentions what lists and rules propose in it
     */
    public List<List<String>> of(List<SentenceWord> words, List<Mention> mentions) {
        String[] names = proposals(words, mentions, true);
        String[] others = proposals(words, mentions, false);
        List<List<String>> all = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            List<String> features = new ArrayList<>(64);
            shape(words.get(i), features);
            for (int distance = -2; distance <= 2; distance++) {
                int at = i + distance;
                boolean inside = at >= 0 && at < words.size();
                String form = inside ? words.get(at).core().form() : EDGE;
                features.add("w" + distance + "=" + form);
                if (inside) {
                    neighbour(words.get(at), distance, names[at], others[at], features);
                }
            }
            String form = words.get(i).core().form();
            if (i + 1 < words.size()) {
                features.add("b+=" + form + " " + words.get(i + 1).form());
            }
            if (i > 0) {
                features.add("b-=" + words.get(i - 1).form() + " " + form);
            }
            all.add(features);
        }
        return all;
    }

    private static void shape(SentenceWord word, List<String> features) {
        String stem = word.stem();
        for (int n = 1; n <= LONGEST_AFFIX && n < stem.length(); n++) {
            features.add("z" + n + "=" + stem.substring(stem.length() - n));
            if (n < LONGEST_AFFIX) {
                features.add("a" + n + "=" + stem.substring(0, n));
            }
        }
        features.add("kind=" + word.kind());
        features.add("length=" + Math.min(stem.length(), 8));
    }

    private void neighbour(
            SentenceWord word, int distance, String name, String other, List<String> features) {
        String prefix = String.valueOf(distance);
        features.add("r" + prefix + "=" + name);
        String form = word.core().form();
        for (Map.Entry<String, Set<String>> known : classes.entrySet()) {
            if (known.getValue().contains(word.stem()) || known.getValue().contains(form)) {
                features.add("k" + prefix + "=" + known.getKey());
            }
        }
        if (Math.abs(distance) < 2) {
            int seen = counts.countFolded(form);
            features.add("s" + prefix + "=" + word.stem());
            features.add("o" + prefix + "=" + other);
            features.add("c" + prefix + "=" + (Integer.SIZE - Integer.numberOfLeadingZeros(seen)));
            features.add(
                    "p"
                            + prefix
                            + "="
                            + word.proclitics()
                            + (word.hasArticle() ? "+" : "")
                            + (word.hasPronoun() ? "-" : ""));
        }
    }

    /** What is proposed at each word: the outermost name, or the outermost of all else. */
    private static String[] proposals(
            List<SentenceWord> words, List<Mention> mentions, boolean names) {
        String[] proposed = new String[words.size()];
        int[] lengths = new int[words.size()];
        Arrays.fill(proposed, "O");
        for (Mention mention : mentions) {
            int length = mention.next() - mention.first();
            if (NAMES.contains(mention.tag()) == names) {
                for (int i = mention.first(); i < mention.next(); i++) {
                    if (length > lengths[i]) {
                        lengths[i] = length;
                        proposed[i] =
                                (i == mention.first() ? "B-" : "I-")
                                        + mention.tag()
                                        + (i + 1 == mention.next() ? "!" : "");
                    }
                }
            }
        }
        return proposed;
    }
}
