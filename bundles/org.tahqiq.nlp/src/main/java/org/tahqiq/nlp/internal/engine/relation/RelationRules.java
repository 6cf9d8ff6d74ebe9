package org.tahqiq.nlp.internal.engine.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/** Finds relations between the entities of a sentence by rules. */
public final class RelationRules {

    /**
     * A relation that a rule proposes.
     *
     * @param score how sure the rule is, above 0 to 1
     */
    public record Found(AnnotationFS source, AnnotationFS target, String relation, double score) {}

    private static final String TITLE = "OCC";
    private static final String POSITION = "HAS_POSITION";

    private final List<RelationRule> rules;

    /**
     * Reads rules.
     *
     * @param file its name in messages
     */
    public RelationRules(List<String> lines, String file) throws CorpusException {
        rules = RelationRule.parse(lines, file);
    }

    /**
     * The relations of a sentence.
     *
     * @param entities those within the sentence, in UIMA's order
     */
    public List<Found> find(List<SentenceWord> sentence, List<AnnotationFS> entities) {
        return find(sentence, PlacedEntities.of(sentence, entities));
    }

    /** The relations of a sentence whose entities are placed. */
    List<Found> find(List<SentenceWord> sentence, PlacedEntities placed) {
        List<Found> found = new ArrayList<>();
        Set<AnnotationFS> held = new HashSet<>();
        Set<List<AnnotationFS>> related = new HashSet<>();
        for (RelationRule rule : rules) {
            for (int i = 0; i < placed.size(); i++) {
                int beyond = placed.firstBeyond(i, Math.max(0, rule.distance()));
                for (int k = i + 1; k < beyond; k++) {
                    SentenceEntity first = placed.get(i);
                    SentenceEntity second = placed.get(k);
                    if (rule.first().contains(first.tag())
                            && rule.second().contains(second.tag())
                            && (isFree(rule, first, held) || isTitleOfSeveral(rule, first))
                            && isFree(rule, second, held)
                            && fits(rule, sentence, placed, first, second)
                            && related.add(List.of(first.annotation(), second.annotation()))) {
                        Found relation = relation(rule, first, second);
                        found.add(relation);
                        if (rule.relation().equals(POSITION)) {
                            held.add(relation.target());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Found relation(RelationRule rule, SentenceEntity first, SentenceEntity second) {
        SentenceEntity source = rule.startsFromFirst() ? first : second;
        SentenceEntity target = rule.startsFromFirst() ? second : first;
        return new Found(source.annotation(), target.annotation(), rule.relation(), rule.score());
    }

    private static boolean isFree(
            RelationRule rule, SentenceEntity entity, Set<AnnotationFS> held) {
        if (rule.distance() == RelationRule.INSIDE) {
            return true;
        }
        return !entity.nested()
                && !(entity.tag().equals(TITLE) && held.contains(entity.annotation()));
    }

    /** A title that stands before its holders may have two of them. */
    private static boolean isTitleOfSeveral(RelationRule rule, SentenceEntity entity) {
        return rule.relation().equals(POSITION) && entity.tag().equals(TITLE) && !entity.nested();
    }

    private static boolean fits(
            RelationRule rule,
            List<SentenceWord> sentence,
            PlacedEntities entities,
            SentenceEntity first,
            SentenceEntity second) {
        if (rule.distance() == RelationRule.INSIDE) {
            return first.covers(second) && isTriggered(rule, sentence, first, second);
        }
        int words = second.first() - first.next();
        return words >= 0
                && words <= rule.distance()
                && isTriggered(rule, sentence, first, second)
                && rule.between().matcher(between(sentence, entities, first, second)).matches();
    }

    private static boolean isTriggered(
            RelationRule rule,
            List<SentenceWord> sentence,
            SentenceEntity first,
            SentenceEntity second) {
        return rule.triggers().stream()
                .allMatch(
                        t ->
                                t.isMet(
                                        sentence,
                                        first.first(),
                                        first.next(),
                                        second.first(),
                                        second.next()));
    }

    /** What stands between two entities: folded words, and tags for other entities. */
    static String between(
            List<SentenceWord> sentence,
            PlacedEntities entities,
            SentenceEntity first,
            SentenceEntity second) {
        StringBuilder text = new StringBuilder();
        int index = first.next();
        while (index < second.first()) {
            SentenceEntity other = entities.outermostAt(index);
            if (other == null) {
                append(text, sentence.get(index).form());
                index++;
            } else {
                appendProclitics(text, sentence.get(index), other.begin());
                append(text, other.tag());
                index = Math.max(other.next(), index + 1);
            }
        }
        appendProclitics(text, sentence.get(second.first()), second.begin());
        return text.toString();
    }

    private static void appendProclitics(StringBuilder text, SentenceWord word, int begin) {
        for (int i = 0; i + 1 < word.starts().size(); i++) {
            if (word.starts().get(i).begin() < begin) {
                append(text, word.form().substring(i, i + 1));
            }
        }
    }

    private static void append(StringBuilder text, String word) {
        if (text.length() > 0) {
            text.append(' ');
        }
        text.append(word);
    }
}
