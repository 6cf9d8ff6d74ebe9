package org.tahqiq.core.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.EditRequest.Accept;
import org.tahqiq.core.session.EditRequest.AddAll;
import org.tahqiq.core.session.EditRequest.Batch;
import org.tahqiq.core.session.EditRequest.CreateLabel;
import org.tahqiq.core.session.EditRequest.CreateRelation;
import org.tahqiq.core.session.EditRequest.CreateSpan;
import org.tahqiq.core.session.EditRequest.Delete;
import org.tahqiq.core.session.EditRequest.MoveRelation;
import org.tahqiq.core.session.EditRequest.MoveSpan;
import org.tahqiq.core.session.EditRequest.Reject;
import org.tahqiq.core.session.EditRequest.RetagAll;
import org.tahqiq.core.session.EditRequest.SegmentPart;
import org.tahqiq.core.session.EditRequest.SetNote;
import org.tahqiq.core.session.EditRequest.SetProgress;
import org.tahqiq.core.session.EditRequest.SetSegments;
import org.tahqiq.core.session.EditRequest.SetTag;
import org.tahqiq.core.session.EditRequest.SetValue;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/** Turns requests into steps of a transaction. */
final class RequestRunner {

    private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

    private final Transaction transaction;

    RequestRunner(Transaction transaction) {
        this.transaction = transaction;
    }

    void run(EditRequest request) throws Refusal {
        if (request instanceof Batch batch) {
            for (EditRequest part : batch.requests()) {
                run(part);
            }
        } else if (request instanceof CreateSpan create) {
            create(create);
        } else if (request instanceof CreateRelation create) {
            create(create);
        } else if (request instanceof CreateLabel create) {
            DocumentLabel label = FACTORY.createDocumentLabel();
            transaction.create(manual(label, create.layer(), create.tag(), create.values()));
        } else if (request instanceof MoveSpan move) {
            move(move);
        } else if (request instanceof MoveRelation move) {
            move(move);
        } else if (request instanceof SetSegments segments) {
            setSegments(segments);
        } else if (request instanceof SetTag set) {
            for (String id : set.ids()) {
                decide(id, annotation -> annotation.setTag(set.tag()));
            }
        } else if (request instanceof RetagAll retag) {
            retagAll(retag);
        } else if (request instanceof SetValue set) {
            decide(set.id(), annotation -> setValue(annotation, set.feature(), set.value()));
        } else if (request instanceof SetNote set) {
            String note = set.note() == null || set.note().isBlank() ? null : set.note();
            transaction.update(set.id(), annotation -> annotation.setNote(note));
        } else if (request instanceof Accept accept) {
            for (String id : accept.ids()) {
                accept(id);
            }
        } else if (request instanceof Reject reject) {
            for (String id : reject.ids()) {
                reject(id);
            }
        } else if (request instanceof Delete delete) {
            for (String id : delete.ids()) {
                transaction.require(id);
            }
            delete.ids().forEach(transaction::delete);
        } else if (request instanceof SetProgress progress) {
            transaction.setState(progress.state());
        } else if (request instanceof AddAll add) {
            new BulkAddition(transaction, add).run();
        }
    }

    private void create(CreateSpan create) throws Refusal {
        if (create.parts().isEmpty()) {
            throw new Refusal(Messages.SELECT_TEXT.with());
        }
        Span span = FACTORY.createSpan();
        SpanParts.set(span, create.parts());
        transaction.create(manual(span, create.layer(), create.tag(), create.values()));
    }

    private void create(CreateRelation create) throws Refusal {
        Relation relation = FACTORY.createRelation();
        relation.setSource(create.source());
        relation.setTarget(create.target());
        transaction.create(manual(relation, create.layer(), create.tag(), create.values()));
    }

    private void move(MoveSpan move) throws Refusal {
        if (move.parts().isEmpty()) {
            throw new Refusal(Messages.SELECT_TEXT.with());
        }
        if (!(transaction.require(move.id()) instanceof Span)) {
            throw new Refusal(Messages.ONLY_SPANS.with());
        }
        decide(move.id(), annotation -> SpanParts.set((Span) annotation, move.parts()));
    }

    private void move(MoveRelation move) throws Refusal {
        if (!(transaction.require(move.id()) instanceof Relation)) {
            throw new Refusal(Messages.ONLY_RELATIONS.with());
        }
        decide(
                move.id(),
                annotation -> {
                    Relation relation = (Relation) annotation;
                    relation.setSource(move.source());
                    relation.setTarget(move.target());
                });
    }

    private void retagAll(RetagAll retag) throws Refusal {
        for (String id : retag.ids()) {
            Annotation annotation = transaction.require(id);
            try {
                decide(id, draft -> draft.setTag(retag.tag()));
            } catch (Refusal refusal) {
                transaction.leaveOut(annotation, refusal);
            }
        }
    }

    private void setSegments(SetSegments request) throws Refusal {
        transaction.require(request.word());
        transaction.view().segments(request.word()).stream()
                .map(Segment::getId)
                .forEach(transaction::delete);
        List<SegmentPart> parts = request.segments();
        for (int i = 0; i < parts.size(); i++) {
            SegmentPart part = parts.get(i);
            Segment segment = FACTORY.createSegment();
            segment.setWord(request.word());
            segment.setIndex(i);
            segment.setBegin(part.range().begin());
            segment.setEnd(part.range().end());
            segment.setForm(part.form());
            transaction.create(manual(segment, request.layer(), null, part.values()));
        }
    }

    private void accept(String id) throws Refusal {
        if (transaction.require(id) instanceof Relation relation) {
            // Who agrees with a relation agrees with what it joins.
            for (String end : List.of(relation.getSource(), relation.getTarget())) {
                if (transaction.require(end).getStatus() == Status.SUGGESTED) {
                    accept(end);
                }
            }
        }
        if (isProposal(transaction.require(id).getStatus(), Status.ACCEPTED)) {
            setStatus(id, Status.ACCEPTED);
        }
    }

    private void reject(String id) throws Refusal {
        Status status = transaction.require(id).getStatus();
        if (status == Status.MANUAL) {
            throw new Refusal(Messages.MADE_BY_HAND.with());
        }
        for (Relation relation : transaction.view().relations(id)) {
            if (relation.getStatus() == Status.MANUAL) {
                throw new Refusal(Messages.RELATION_BY_HAND.with());
            }
            reject(relation.getId());
        }
        if (status != Status.REJECTED) {
            setStatus(id, Status.REJECTED);
        }
    }

    private static boolean isProposal(Status status, Status wanted) {
        return status != wanted && status != Status.MANUAL && status != Status.CORRECTED;
    }

    private void setStatus(String id, Status status) throws Refusal {
        transaction.update(
                id,
                annotation -> {
                    annotation.setStatus(status);
                    annotation.setWhen(transaction.now());
                });
    }

    /** A change by a person: what had been proposed is corrected now. */
    private void decide(String id, java.util.function.Consumer<Annotation> edit) throws Refusal {
        transaction.update(
                id,
                annotation -> {
                    Annotation was = org.eclipse.emf.ecore.util.EcoreUtil.copy(annotation);
                    edit.accept(annotation);
                    if (!SetContents.same(was, annotation)) {
                        if (annotation.getStatus() != Status.MANUAL) {
                            annotation.setStatus(Status.CORRECTED);
                        }
                        annotation.setWhen(transaction.now());
                    }
                });
    }

    private Annotation manual(
            Annotation annotation, String layer, @Nullable String tag, Map<String, String> values) {
        annotation.setLayer(layer);
        annotation.setTag(tag);
        annotation.setValues(values.isEmpty() ? null : Map.copyOf(values));
        annotation.setStatus(Status.MANUAL);
        annotation.setWhen(transaction.now());
        return annotation;
    }

    private static void setValue(Annotation annotation, String feature, @Nullable String value) {
        Map<String, String> values = new TreeMap<>();
        if (annotation.getValues() != null) {
            values.putAll(annotation.getValues());
        }
        if (value == null || value.isEmpty()) {
            values.remove(feature);
        } else {
            values.put(feature, value);
        }
        annotation.setValues(
                values.isEmpty() ? null : java.util.Collections.unmodifiableMap(values));
    }
}
