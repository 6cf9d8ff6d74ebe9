package org.tahqiq.nlp.internal.engine.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

/**
 * Makes candidates of the entities of each sentence, with the features of Zhou, Su, Zhang and Zhang
 * 2005 ("Exploring various knowledge in relation extraction") that need no parser: tags, order and
 * nesting, distance, words of the entities, between them, before and after, other entities between,
 * and what the rules propose.
 */
public final class RelationCandidates {

    /** Grows whenever the features change. */
    public static final int VERSION = 1;

    private static final int FARTHEST = 30;
    private static final int WINDOW = 6;
    private static final int LONGEST_PATH = 5;

    private final EntitySentences sentences = new EntitySentences();
    private final RelationRules rules;

    /**
     * Candidates.
     *
     * @param rules whose proposals are features
     */
    public RelationCandidates(RelationRules rules) {
        this.rules = rules;
    }

    /** The candidates of a CAS with sentences, words, segments and entities, in text order. */
    public List<RelationCandidate> read(CAS cas) {
        List<RelationCandidate> candidates = new ArrayList<>();
        for (EntitySentences.EntitySentence sentence : sentences.read(cas)) {
            if (sentence.entities().size() > 1) {
                add(sentence.words(), sentence.entities(), candidates);
            }
        }
        return candidates;
    }

    private void add(
            List<SentenceWord> sentence,
            List<AnnotationFS> inside,
            List<RelationCandidate> candidates) {
        PlacedEntities placed = PlacedEntities.of(sentence, inside);
        Map<Set<AnnotationFS>, RelationRules.Found> proposed = new HashMap<>();
        for (RelationRules.Found found : rules.find(sentence, placed)) {
            proposed.put(Set.of(found.source(), found.target()), found);
        }
        for (int i = 0; i < placed.size(); i++) {
            int beyond = placed.firstBeyond(i, FARTHEST);
            for (int k = i + 1; k < beyond; k++) {
                AnnotationFS first = placed.get(i).annotation();
                RelationRules.Found found = proposed.get(Set.of(first, placed.get(k).annotation()));
                candidates.add(candidate(sentence, placed, i, k, found));
            }
        }
    }

    private static RelationCandidate candidate(
            List<SentenceWord> sentence,
            PlacedEntities entities,
            int one,
            int other,
            @Nullable RelationRules.Found found) {
        SentenceEntity first = entities.get(one);
        SentenceEntity second = entities.get(other);
        String rule = RelationCandidate.NONE;
        if (found != null) {
            boolean forward = found.source() == first.annotation();
            rule =
                    found.relation()
                            + (forward ? RelationCandidate.FORWARD : RelationCandidate.BACKWARD);
        }
        return new RelationCandidate(
                first.annotation(),
                second.annotation(),
                first.tag() + " " + second.tag(),
                rule,
                found == null ? 0 : found.score(),
                features(sentence, entities, one, other, rule));
    }

    private static List<String> features(
            List<SentenceWord> sentence, PlacedEntities entities, int one, int other, String rule) {
        SentenceEntity first = entities.get(one);
        SentenceEntity second = entities.get(other);
        List<String> features = new ArrayList<>(64);
        String tags = first.tag() + " " + second.tag();
        boolean nested = first.covers(second);
        int distance = second.first() - first.next();
        features.add("tags=" + tags);
        features.add("rule=" + rule);
        features.add("rule=" + rule + " " + tags);
        features.add("nested=" + nested + first.nested() + second.nested());
        features.add("distance=" + (nested ? "in" : bucket(distance)));
        features.add("distance=" + (nested ? "in" : bucket(distance)) + " " + tags);
        addEntity("1", sentence, first, features);
        addEntity("2", sentence, second, features);
        if (!nested) {
            addBetween(sentence, entities, one, other, tags, features);
        }
        for (int i = Math.max(0, first.first() - WINDOW); i < first.first(); i++) {
            features.add("before=" + sentence.get(i).stem());
        }
        features.add("b1=" + stem(sentence, first.first() - 1));
        int after = Math.max(first.next(), second.next());
        for (int i = after; i < Math.min(sentence.size(), after + WINDOW); i++) {
            features.add("after=" + sentence.get(i).stem());
        }
        features.add("a1=" + stem(sentence, after));
        return features;
    }

    private static void addEntity(
            String which,
            List<SentenceWord> sentence,
            SentenceEntity entity,
            List<String> features) {
        features.add("head" + which + "=" + stem(sentence, entity.first()));
        features.add("last" + which + "=" + stem(sentence, entity.next() - 1));
        features.add("clitics" + which + "=" + sentence.get(entity.first()).proclitics());
    }

    private static void addBetween(
            List<SentenceWord> sentence,
            PlacedEntities entities,
            int one,
            int other,
            String tags,
            List<String> features) {
        SentenceEntity first = entities.get(one);
        SentenceEntity second = entities.get(other);
        String[] path = RelationRules.between(sentence, entities, first, second).split(" ");
        if (path.length <= LONGEST_PATH) {
            features.add("path=" + String.join(" ", path));
            features.add("path=" + String.join(" ", path) + " " + tags);
        }
        for (String word : path) {
            features.add("between=" + word);
        }
        features.add("between1=" + path[0]);
        features.add("between-1=" + path[path.length - 1]);
        for (int i = Math.max(0, first.next()); i < second.first(); i++) {
            features.add("stem=" + sentence.get(i).stem());
        }
        int others = 0;
        for (int i = one + 1; i < other; i++) {
            SentenceEntity between = entities.get(i);
            if (!between.nested()
                    && between.first() >= first.next()
                    && between.next() <= second.first()) {
                features.add("other=" + between.tag());
                others++;
            }
        }
        features.add("others=" + Math.min(others, 4) + " " + tags);
    }

    private static String stem(List<SentenceWord> sentence, int index) {
        return index < 0 || index >= sentence.size() ? "$" : sentence.get(index).stem();
    }

    private static String bucket(int distance) {
        if (distance <= 3) {
            return String.valueOf(Math.max(-1, distance));
        }
        return distance <= 5 ? "5" : distance <= 8 ? "8" : distance <= 15 ? "15" : "far";
    }
}
