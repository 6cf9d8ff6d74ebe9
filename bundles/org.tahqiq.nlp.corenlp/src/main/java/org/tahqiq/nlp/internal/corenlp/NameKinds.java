package org.tahqiq.nlp.internal.corenlp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordClasses;
import org.tahqiq.nlp.internal.engine.lexicon.SingleNames;

/**
 * Tells what kind of name a run of proper nouns is, which CoreNLP does not: by what stands before
 * it, by lists of names, and at last by how many words it has. What only the last tells gets a low
 * score, so that a person is shown it first.
 */
final class NameKinds {

    private static final double TOLD = 0.7;
    private static final double LISTED = 0.5;
    private static final double GUESSED = 0.3;

    private static final String PERSON = "PER";
    private static final String PLACE = "GPE";

    private static final Map<String, String> BY_CLASS_BEFORE =
            Map.of(
                    "honorific", PERSON,
                    "title", PERSON,
                    "settlement", PLACE,
                    "place_head", PLACE,
                    "natural", "LOC",
                    "facility", "FAC",
                    "org_institution", "ORG");

    /** FEH YEH (in) and ALEF LAM YEH (to), folded. */
    private static final Set<String> BEFORE_PLACES = Set.of("\u0641\u064A", "\u0627\u0644\u064A");

    /** ALEF LAM LAM HEH (God): a proper noun, and no entity of the preset. */
    private static final String GOD = "\u0627\u0644\u0644\u0647";

    private final WordClasses classes = WordClasses.builtIn();
    private final SingleNames names = SingleNames.ofWikidata();
    private final boolean singles;

    /**
     * @param singles whether a single word is proposed of which nothing tells what it is
     */
    NameKinds(boolean singles) {
        this.singles = singles;
    }

    /**
     * The run as an entity; empty: nothing tells that it is one.
     *
     * @param words the sentence
     * @param known entities that were found before
     */
    Optional<Mention> mention(NameRun run, List<SentenceWord> words, List<AnnotationFS> known) {
        if (isGod(run, words)) {
            return Optional.empty();
        }
        boolean bare = run.begin() == words.get(run.first()).begin();
        if (run.first() > 0 && bare) {
            SentenceWord before = words.get(run.first() - 1);
            if (isOffice(before, known)) {
                return mention(run, PERSON, TOLD);
            }
            for (Map.Entry<String, String> kind : BY_CLASS_BEFORE.entrySet()) {
                if (classes.get(kind.getKey()).contains(before.stem())) {
                    return mention(run, kind.getValue(), TOLD);
                }
            }
            if (BEFORE_PLACES.contains(before.form())) {
                return mention(run, PLACE, LISTED);
            }
        }
        if (words.subList(run.first(), run.next()).stream().anyMatch(this::isOfPersons)) {
            return mention(run, PERSON, LISTED);
        }
        if (run.next() - run.first() > 1) {
            return mention(run, PERSON, GUESSED);
        }
        return singles ? mention(run, PLACE, GUESSED) : Optional.empty();
    }

    private static boolean isGod(NameRun run, List<SentenceWord> words) {
        return run.next() - run.first() == 1 && words.get(run.first()).core().form().equals(GOD);
    }

    private static boolean isOffice(SentenceWord before, List<AnnotationFS> known) {
        return known.stream()
                .anyMatch(
                        entity ->
                                entity.getEnd() == before.end()
                                        && "OCC".equals(TahqiqTypes.text(entity, "value")));
    }

    private boolean isOfPersons(SentenceWord word) {
        String form = word.core().form();
        return classes.get("given_name").contains(form)
                || classes.get("name_particle").contains(form)
                || names.count(form) > 0;
    }

    private static Optional<Mention> mention(NameRun run, String tag, double score) {
        return Optional.of(
                new Mention(run.begin(), run.end(), tag, score, run.first(), run.next()));
    }
}
