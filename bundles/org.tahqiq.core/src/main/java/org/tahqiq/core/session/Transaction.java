package org.tahqiq.core.session;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.Message;
import org.tahqiq.core.text.XmlCharacters;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;

/**
 * One edit in the making: changes the set at once, lets the rules look at everything, and remembers
 * what was there before, so that it can be taken back or become an undo step.
 */
final class Transaction {

    private final SetContents contents;
    private final RuleBook rules;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, Optional<Annotation>> before = new LinkedHashMap<>();
    private final List<Change> headChanges = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Transaction(SetContents contents, RuleBook rules, Ids ids, Clock clock) {
        this.contents = contents;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    SetView view() {
        return contents.index();
    }

    /** Now, to the second: what people did, not when to the microsecond. */
    java.time.Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Remarks that a lenient request goes on without an annotation that a rule refused. */
    void leaveOut(Annotation annotation, Refusal refusal) {
        Message left = Messages.LEFT_OUT.with(name(annotation), refusal.sentence());
        remarks.add(left.localized());
    }

    private Message name(Annotation annotation) {
        String kind = annotation.getTag() == null ? annotation.getLayer() : annotation.getTag();
        if (annotation instanceof Span span
                && span.getBegin() >= 0
                && SpanParts.hull(span).end() <= view().text().length()
                && span.getBegin() <= span.getEnd()) {
            return Messages.ANNOTATION_AT.with(
                    kind, SpanParts.coveredText(span, view().text()), span.getBegin());
        }
        return Messages.ANNOTATION.with(kind, annotation.getId());
    }

    Annotation require(String id) throws Refusal {
        return view().annotation(id)
                .orElseThrow(() -> new Refusal(Messages.NO_ANNOTATION.with(id)));
    }

    /**
     * Adds an annotation.
     *
     * @param draft detached; gets an id unless it has one that is free
     * @return the id
     */
    String create(Annotation draft) throws Refusal {
        String id = draft.getId();
        while (id == null || isTaken(id)) {
            id = ids.next(draft);
        }
        draft.setId(id);
        checkCharacters(draft);
        rules.apply(draft, view()).ifPresent(remarks::add);
        put(id, draft);
        return id;
    }

    /** Changes an annotation; nothing happens if it is the same afterwards, or if it is refused. */
    void update(String id, Consumer<Annotation> edit) throws Refusal {
        Annotation present = require(id);
        Annotation draft = EcoreUtil.copy(present);
        edit.accept(draft);
        if (SetContents.same(present, draft)) {
            return;
        }
        checkCharacters(draft);
        Optional<String> adjusted = rules.apply(draft, view());
        if (!SetContents.same(present, draft)) {
            Annotation former = EcoreUtil.copy(present);
            put(id, draft);
            try {
                recheckRelations(id);
            } catch (Refusal refusal) {
                put(id, former);
                throw refusal;
            }
            adjusted.ifPresent(remarks::add);
        }
    }

    /** Deletes an annotation with its segments and relations; nothing happens if it is gone. */
    void delete(String id) {
        if (view().annotation(id).isEmpty()) {
            return;
        }
        for (Segment segment : view().segments(id)) {
            delete(segment.getId());
        }
        for (Relation relation : view().relations(id)) {
            delete(relation.getId());
        }
        put(id, null);
    }

    void addRun(Run run) {
        if (contents.run(run.getId()).isEmpty()) {
            head(new Change.OfRun(run.getId(), null, EcoreUtil.copy(run)));
        }
    }

    void setState(SetState state) {
        SetState present = contents.set().getState();
        if (present != state) {
            head(new Change.OfState(present, state));
        }
    }

    /** What differs from before; empty if nothing does. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>(headChanges);
        before.forEach(
                (id, was) -> {
                    Annotation then = was.orElse(null);
                    Annotation now = view().annotation(id).orElse(null);
                    if (!SetContents.same(then, now)) {
                        Annotation copy = now == null ? null : EcoreUtil.copy(now);
                        changes.add(new Change.OfAnnotation(id, then, copy));
                    }
                });
        return List.copyOf(changes);
    }

    /** Makes the set be as it was. */
    void rollBack() {
        before.forEach((id, was) -> contents.put(id, was.orElse(null)));
        for (int i = headChanges.size() - 1; i >= 0; i--) {
            contents.apply(headChanges.get(i).inverse());
        }
        before.clear();
        headChanges.clear();
    }

    /** The relations of what has just changed must still be permitted. */
    private void recheckRelations(String id) throws Refusal {
        for (Relation relation : view().relations(id)) {
            try {
                rules.apply(EcoreUtil.copy(relation), view());
            } catch (Refusal refusal) {
                throw new Refusal(Messages.RELATION_UNFIT.with(refusal.sentence()));
            }
        }
    }

    private boolean isTaken(String id) {
        return before.containsKey(id) || view().annotation(id).isPresent();
    }

    private void put(String id, @Nullable Annotation wanted) {
        before.computeIfAbsent(
                id, key -> view().annotation(key).map(present -> EcoreUtil.copy(present)));
        contents.put(id, wanted);
    }

    private void head(Change change) {
        headChanges.add(change);
        contents.apply(change);
    }

    /** Files are XML: a character that XML cannot hold would make the set unreadable. */
    private static void checkCharacters(Annotation draft) throws Refusal {
        checkCharacters(draft.getTag());
        checkCharacters(draft.getNote());
        if (draft.getValues() != null) {
            for (Map.Entry<String, String> entry : draft.getValues().entrySet()) {
                checkCharacters(entry.getKey());
                checkCharacters(entry.getValue());
            }
        }
        if (draft instanceof Segment segment) {
            checkCharacters(segment.getForm());
        }
    }

    private static void checkCharacters(@Nullable String value) throws Refusal {
        if (value == null) {
            return;
        }
        int illegal = XmlCharacters.firstIllegal(value);
        if (illegal >= 0) {
            throw new Refusal(
                    Messages.NO_CHARACTER.with(XmlCharacters.nameOf(value.charAt(illegal))));
        }
    }
}
