package org.tahqiq.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.bench.SampleDocument.Entity;
import org.tahqiq.bench.SampleDocument.EntityRelation;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** What the set of a session holds while it is corrected, in the terms of the hand-made one. */
record CorrectedSet(DocumentSession session) {

    static final String ENTITY = "Entity";
    static final String RELATION = "Relation";

    /** A span cannot be moved across one that is still wrong. */
    boolean crosses(Span moved, Entity to) {
        for (Object annotation : session.view().annotations(ENTITY)) {
            Span span = (Span) annotation;
            boolean before = span.getBegin() < to.begin() && to.begin() < span.getEnd();
            boolean behind = span.getBegin() < to.end() && to.end() < span.getEnd();
            if (span != moved
                    && span.getStatus() != Status.REJECTED
                    && (before && span.getEnd() < to.end()
                            || behind && span.getBegin() > to.begin())) {
                return true;
            }
        }
        return false;
    }

    /** Suggestions of entities that begin in a stretch of text, in its order. */
    List<Span> waiting(TextRange range) {
        List<Span> waiting = new ArrayList<>();
        for (Object annotation : session.view().annotations(ENTITY)) {
            Span span = (Span) annotation;
            if (span.getStatus() == Status.SUGGESTED
                    && range.begin() <= span.getBegin()
                    && span.getBegin() < range.end()) {
                waiting.add(span);
            }
        }
        return waiting;
    }

    /** Suggestions of relations whose source begins in a stretch of text. */
    List<Relation> waitingRelations(TextRange range) {
        List<Relation> waiting = new ArrayList<>();
        for (Annotation annotation : session.view().annotations(RELATION)) {
            Relation relation = (Relation) annotation;
            Span source = (Span) session.view().annotation(relation.getSource()).orElseThrow();
            if (relation.getStatus() == Status.SUGGESTED
                    && range.begin() <= source.getBegin()
                    && source.getBegin() < range.end()) {
                waiting.add(relation);
            }
        }
        return waiting;
    }

    @Nullable
    Relation find(EntityRelation gold) {
        for (Annotation annotation : session.view().annotations(RELATION)) {
            Relation relation = (Relation) annotation;
            if (relation.getStatus() != Status.REJECTED
                    && gold.label().equals(relation.getTag())
                    && gold.source().equals(end(relation.getSource()))
                    && gold.target().equals(end(relation.getTarget()))) {
                return relation;
            }
        }
        return null;
    }

    private Entity end(String id) {
        return entity((Span) session.view().annotation(id).orElseThrow());
    }

    /** A span in the terms of the hand-made annotation. */
    static Entity entity(Span span) {
        return new Entity(String.valueOf(span.getTag()), span.getBegin(), span.getEnd());
    }

    /** Fails unless the set says what the annotation by hand does, and nothing is undecided. */
    void require(SampleDocument document) {
        List<Entity> entities = new ArrayList<>();
        for (Object annotation : session.view().annotations(ENTITY)) {
            Span span = (Span) annotation;
            if (span.getStatus() == Status.SUGGESTED) {
                throw new IllegalStateException("Not decided: " + span);
            }
            if (span.getStatus() != Status.REJECTED) {
                entities.add(entity(span));
            }
        }
        List<Entity> gold = new ArrayList<>(document.entities());
        Comparator<Entity> order =
                Comparator.comparingInt(Entity::begin)
                        .thenComparingInt(Entity::end)
                        .thenComparing(Entity::label);
        entities.sort(order);
        gold.sort(order);
        long relations =
                session.view().annotations(RELATION).stream()
                        .filter(relation -> relation.getStatus() != Status.REJECTED)
                        .count();
        boolean related = document.relations().stream().allMatch(r -> find(r) != null);
        if (!entities.equals(gold) || relations != document.relations().size() || !related) {
            throw new IllegalStateException("Not the hand-made annotation: " + document.name());
        }
    }
}
