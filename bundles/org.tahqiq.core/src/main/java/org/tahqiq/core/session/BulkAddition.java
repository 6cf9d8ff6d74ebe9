package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Adds many annotations that refer to one another, what is referred to before what refers to it.
 */
final class BulkAddition {

    private final Transaction transaction;
    private final EditRequest.AddAll request;
    private final Map<String, String> newIds = new HashMap<>();

    BulkAddition(Transaction transaction, EditRequest.AddAll request) {
        this.transaction = transaction;
        this.request = request;
    }

    void run() throws Refusal {
        for (Run run : request.runs()) {
            transaction.addRun(run);
        }
        List<Annotation> spans = new ArrayList<>();
        List<Annotation> segments = new ArrayList<>();
        List<Annotation> relations = new ArrayList<>();
        List<Annotation> labels = new ArrayList<>();
        for (Annotation annotation : request.annotations()) {
            if (annotation instanceof Segment) {
                segments.add(annotation);
            } else if (annotation instanceof Span) {
                spans.add(annotation);
            } else if (annotation instanceof Relation) {
                relations.add(annotation);
            } else {
                labels.add(annotation);
            }
        }
        addEach(spans);
        addEach(segments);
        addRelations(relations);
        addEach(labels);
    }

    private void addEach(List<Annotation> annotations) throws Refusal {
        for (Annotation annotation : annotations) {
            add(annotation);
        }
    }

    /**
     * A relation may end at a relation: those whose ends are still to come wait for another round.
     */
    private void addRelations(List<Annotation> relations) throws Refusal {
        List<Annotation> waiting = relations;
        while (!waiting.isEmpty()) {
            Set<String> toCome = new HashSet<>();
            waiting.forEach(relation -> toCome.add(String.valueOf(relation.getId())));
            List<Annotation> later = new ArrayList<>();
            for (Annotation annotation : waiting) {
                Relation relation = (Relation) annotation;
                toCome.remove(relation.getId());
                if (toCome.contains(relation.getSource())
                        || toCome.contains(relation.getTarget())) {
                    later.add(relation);
                    toCome.add(String.valueOf(relation.getId()));
                } else {
                    add(relation);
                }
            }
            if (later.size() == waiting.size()) {
                // A ring: no order helps, the rules say what is missing.
                addEach(later);
                return;
            }
            waiting = later;
        }
    }

    private void add(Annotation original) throws Refusal {
        Annotation copy = EcoreUtil.copy(original);
        if (copy instanceof Segment segment) {
            segment.setWord(renamed(segment.getWord()));
        }
        if (copy instanceof Relation relation) {
            relation.setSource(renamed(relation.getSource()));
            relation.setTarget(renamed(relation.getTarget()));
        }
        try {
            String id = transaction.create(copy);
            if (original.getId() != null) {
                newIds.put(original.getId(), id);
            }
        } catch (Refusal refusal) {
            if (!request.lenient()) {
                throw refusal;
            }
            // What refers to it must not find another annotation that bears its id in this set.
            newIds.put(String.valueOf(original.getId()), "(left out) " + original.getId());
            transaction.leaveOut(original, refusal);
        }
    }

    private @Nullable String renamed(@Nullable String id) {
        return id == null ? null : newIds.getOrDefault(id, id);
    }
}
