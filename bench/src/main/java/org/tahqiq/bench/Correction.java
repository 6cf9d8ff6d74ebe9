package org.tahqiq.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tahqiq.bench.SampleDocument.Entity;
import org.tahqiq.bench.SampleDocument.EntityRelation;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Brings a set to the hand-made annotation of its document, edit by edit through a session as the
 * editor would, and counts the keys that it takes: sentence by sentence, first what is wrong, then
 * what is missing, then one key that accepts the rest.
 */
final class Correction {

    /** Beyond so many marks in sight a hint has two letters. */
    private static final int HINT_LETTERS = 25;

    /** About a screen of text. */
    private static final int SIGHT = 600;

    private final SampleDocument document;
    private final Scheme scheme;
    private final DocumentSession session;
    private final CorrectedSet set;
    private final Keyboard keyboard;
    private final Map<Entity, String> ids = new LinkedHashMap<>();
    private int here;
    private int keys;

    private Correction(SampleDocument document, Scheme scheme, AnnotationSet start) {
        this.document = document;
        this.scheme = scheme;
        this.session =
                DocumentSession.inMemory(
                        document.text(),
                        scheme,
                        start,
                        SessionSettings.batch(Ids.random(new Random(1)), Clock.systemUTC()));
        this.set = new CorrectedSet(session);
        this.keyboard = new Keyboard(session.view());
    }

    /** The keys from this set, which is changed, to the hand-made annotation. */
    static int keys(SampleDocument document, Scheme scheme, AnnotationSet set) {
        Correction correction = new Correction(document, scheme, set);
        correction.run();
        correction.set.require(document);
        return correction.keys;
    }

    private void run() {
        List<Integer> begins = new ArrayList<>();
        for (Object sentence : session.view().annotations(BuiltInLayers.SENTENCE)) {
            begins.add(((Span) sentence).getBegin());
        }
        TreeMap<Integer, List<Entity>> gold = new TreeMap<>();
        gold.put(0, new ArrayList<>());
        begins.forEach(begin -> gold.put(begin, new ArrayList<>()));
        List<Entity> sorted = new ArrayList<>(document.entities());
        sorted.sort(
                Comparator.comparingInt(Entity::begin).thenComparingInt(entity -> -entity.end()));
        sorted.forEach(entity -> gold.floorEntry(entity.begin()).getValue().add(entity));
        for (Map.Entry<Integer, List<Entity>> sentence : gold.entrySet()) {
            Integer next = gold.higherKey(sentence.getKey());
            correct(
                    new TextRange(
                            sentence.getKey(), next == null ? document.text().length() : next),
                    sentence.getValue());
        }
        // Relations over sentences, whose second end has just been reached.
        document.relations().stream()
                .filter(relation -> set.find(relation) == null)
                .forEach(this::relate);
    }

    private void correct(TextRange sentence, List<Entity> expected) {
        List<Entity> missing = new ArrayList<>(expected);
        List<Span> wrong = new ArrayList<>();
        for (Span span : set.waiting(sentence)) {
            Entity same = CorrectedSet.entity(span);
            if (missing.remove(same)) {
                ids.put(same, span.getId());
            } else {
                wrong.add(span);
            }
        }
        for (Span span : wrong) {
            mend(span, missing, sentence);
        }
        rejectWrongRelations(sentence);
        missing.forEach(this::mark);
        for (EntityRelation relation : document.relations()) {
            boolean last =
                    ids.containsKey(relation.source())
                            && ids.containsKey(relation.target())
                            && (expected.contains(relation.source())
                                    || expected.contains(relation.target()));
            if (last && set.find(relation) == null) {
                relate(relation);
            }
        }
        List<String> rest = new ArrayList<>();
        set.waiting(sentence).forEach(span -> rest.add(span.getId()));
        set.waitingRelations(sentence).forEach(relation -> rest.add(relation.getId()));
        if (!rest.isEmpty()) {
            if (here < sentence.begin() || here >= sentence.end()) {
                keys++;
            }
            press("accept", new EditRequest.Accept(rest), 1);
            here =
                    set.waiting(new TextRange(sentence.end(), document.text().length())).stream()
                            .findFirst()
                            .map(Span::getBegin)
                            .orElse(here);
        }
    }

    /** Goes to a suggestion, by the keys for the next one or the previous one. */
    private void goTo(Span span) {
        List<Span> all = set.waiting(new TextRange(0, document.text().length()));
        int steps = 0;
        for (Span other : all) {
            boolean between =
                    here < span.getBegin()
                            ? other.getBegin() > here && other.getBegin() <= span.getBegin()
                            : other.getBegin() < here && other.getBegin() >= span.getBegin();
            steps += between ? 1 : 0;
        }
        keys += steps;
        here = span.getBegin();
    }

    private void mend(Span span, List<Entity> missing, TextRange sentence) {
        goTo(span);
        Entity own = CorrectedSet.entity(span);
        for (Entity other : List.copyOf(missing)) {
            if (other.begin() == own.begin() && other.end() == own.end()) {
                press("tag", new EditRequest.SetTag(span.getId(), other.label()), 1);
                found(other, span, missing);
                return;
            }
        }
        for (Entity other : List.copyOf(missing)) {
            if (other.label().equals(own.label())
                    && other.begin() < own.end()
                    && own.begin() < other.end()
                    && !set.crosses(span, other)) {
                int moves =
                        keyboard.moveEnd(own.begin(), other.begin())
                                + keyboard.moveEnd(own.end(), other.end());
                press(
                        "move",
                        new EditRequest.MoveSpan(span.getId(), other.begin(), other.end()),
                        moves);
                found(other, span, missing);
                return;
            }
        }
        press("reject", new EditRequest.Reject(List.of(span.getId())), 1);
        here =
                set.waiting(sentence).stream()
                        .map(Span::getBegin)
                        .filter(begin -> begin >= span.getBegin())
                        .findFirst()
                        .orElse(here);
    }

    private void found(Entity entity, Span span, List<Entity> missing) {
        missing.remove(entity);
        ids.put(entity, span.getId());
    }

    private void rejectWrongRelations(TextRange sentence) {
        for (Relation relation : set.waitingRelations(sentence)) {
            boolean wanted =
                    document.relations().stream().anyMatch(gold -> relation.equals(set.find(gold)));
            if (!wanted) {
                // To it, and away with it.
                press("reject", new EditRequest.Reject(List.of(relation.getId())), 2);
            }
        }
    }

    private void mark(Entity entity) {
        TextRange range = new TextRange(entity.begin(), entity.end());
        int moves = keyboard.select(here, range);
        press(
                "mark",
                new EditRequest.CreateSpan(
                        CorrectedSet.ENTITY, entity.begin(), entity.end(), entity.label()),
                moves + 1);
        for (Object annotation : session.view().annotations(CorrectedSet.ENTITY)) {
            Span span = (Span) annotation;
            if (span.getStatus() != Status.REJECTED && CorrectedSet.entity(span).equals(entity)) {
                ids.put(entity, span.getId());
            }
        }
        here = entity.end();
    }

    /**
     * To the source, the key that begins a relation, a hint, and a label where there are several.
     */
    private void relate(EntityRelation relation) {
        int from = here;
        int marks =
                (int)
                        ids.keySet().stream()
                                .filter(
                                        entity ->
                                                Math.min(from, relation.source().begin())
                                                                < entity.begin()
                                                        && entity.begin()
                                                                < Math.max(
                                                                        from,
                                                                        relation.source().begin()))
                                .count();
        boolean picked = relation.source().begin() <= from && from <= relation.source().end();
        int labels =
                scheme.permittedRelationTags(
                                scheme.layer(CorrectedSet.RELATION).orElseThrow(),
                                relation.source().label(),
                                relation.target().label())
                        .size();
        long inSight =
                ids.keySet().stream()
                        .filter(e -> Math.abs(e.begin() - relation.source().begin()) < SIGHT)
                        .count();
        int count =
                (picked ? 0 : marks + 1)
                        + 1
                        + (inSight > HINT_LETTERS ? 2 : 1)
                        + (labels > 1 ? 2 : 0);
        press(
                "relate",
                new EditRequest.CreateRelation(
                        CorrectedSet.RELATION,
                        String.valueOf(ids.get(relation.source())),
                        String.valueOf(ids.get(relation.target())),
                        relation.label()),
                count);
        here = relation.source().begin();
    }

    private void press(String label, EditRequest request, int count) {
        EditResult result = session.edit(label, request);
        if (result instanceof EditResult.Refused refused) {
            throw new IllegalStateException(document.name() + ": " + refused.sentence());
        }
        keys += count;
    }
}
