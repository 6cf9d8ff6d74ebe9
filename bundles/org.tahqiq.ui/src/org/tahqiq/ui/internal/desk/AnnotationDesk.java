package org.tahqiq.ui.internal.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;

/**
 * One set as it lies before an annotator: what is shown, what is picked, and the ways to edit it.
 * Everything that is edited goes through the session. Used on the thread of the session.
 */
public final class AnnotationDesk {

    private final DocumentSession session;
    private final ShownLayers layers;
    private final SceneBuilder builder;
    private Optional<String> refusal;
    private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
    private final Boundaries boundaries;
    private final Marking marking;
    private final Suggestions suggestions;
    private final Relating relating;
    private final Picking picking;
    private final Hearing hearing;
    private final Prompts prompts;
    private final WorkClock clock;
    private Scene scene;

    /**
     * A desk for a set.
     *
     * @param refusal what an edit is answered if the set is only to be looked at, as that of a
     *     pipeline is; empty: edits are made
     * @param clock that goes on while the person works
     */
    public AnnotationDesk(
            DocumentSession session,
            ShownLayers layers,
            Prompts prompts,
            Optional<String> refusal,
            WorkClock clock) {
        this.session = session;
        this.layers = layers;
        this.prompts = prompts;
        this.refusal = refusal;
        this.clock = clock;
        this.builder = new SceneBuilder(session.view(), layers);
        this.scene = builder.build();
        this.boundaries = new Boundaries(session.view());
        this.marking = new Marking(this);
        this.suggestions = new Suggestions(this);
        this.relating = new Relating(this);
        this.picking = new Picking(this);
        this.hearing = new Hearing(this);
        session.addListener(this::edited);
    }

    /** What is shown now. */
    public Scene scene() {
        return scene;
    }

    /** The set and its text. */
    public SetView view() {
        return session.view();
    }

    /** The session that all edits go through. */
    public DocumentSession session() {
        return session;
    }

    /** Which layers are shown, and how. */
    public ShownLayers layers() {
        return layers;
    }

    /** Spans and tags. */
    public Marking marking() {
        return marking;
    }

    /** What waits for a decision. */
    public Suggestions suggestions() {
        return suggestions;
    }

    /** Drawing relations from mark to mark. */
    public Relating relating() {
        return relating;
    }

    /** Going from mark to mark, and what can be done with any of them. */
    public Picking picking() {
        return picking;
    }

    /** How long the person has worked here, and how fast. */
    public WorkClock clock() {
        return clock;
    }

    /** Whether the set is only to be looked at. */
    public boolean isReadOnly() {
        return refusal.isPresent();
    }

    /**
     * Closes the set for edits, or opens it again.
     *
     * @param sentence what an edit is answered from now on; empty: edits are made
     */
    public void setRefusal(Optional<String> sentence) {
        boolean before = isReadOnly();
        refusal = sentence;
        if (before != isReadOnly()) {
            listeners.forEach(DeskListener::closedOrOpened);
        }
    }

    Prompts prompts() {
        return prompts;
    }

    /** Tells the listener from now on. */
    public void addListener(DeskListener listener) {
        listeners.add(listener);
    }

    /** Tells the listener no more. */
    public void removeListener(DeskListener listener) {
        listeners.remove(listener);
    }

    /** Does what the text widget reports, as far as it concerns the set. */
    public void hear(Intent intent) {
        hearing.hear(intent);
    }

    /** Picks an annotation and brings it into sight. */
    public void pickAndReveal(String id) {
        int offset = view().annotation(id).map(this::offset).orElse(scene.selection().caret());
        show(scene.withSelection(Selection.at(offset)).withSelected(Set.of(id)));
    }

    /**
     * The next (else the last) offset after (else before) this one at which a segment begins or
     * ends; the end of the word where the text has no segments there.
     */
    public int segmentEdge(int offset, boolean next) {
        return boundaries.segmentEdge(offset, next);
    }

    /** What is picked, if it is one annotation. */
    public Optional<Annotation> picked() {
        return pickedIds().size() == 1
                ? view().annotation(pickedIds().iterator().next())
                : Optional.empty();
    }

    /** The ids of all that is picked. */
    public Set<String> pickedIds() {
        return scene.selected();
    }

    /** Makes an edit and tells the person what came of it. */
    public Optional<SessionChange> edit(String label, EditRequest request) {
        if (refusal.isPresent()) {
            say(refusal.get(), true);
            return Optional.empty();
        }
        return told(session.edit(label, request));
    }

    /** Takes the last edit back. */
    public void undo() {
        step(session::undo);
    }

    /** Makes the edit that was taken back last again. */
    public void redo() {
        step(session::redo);
    }

    private void step(Supplier<EditResult> step) {
        if (refusal.isPresent()) {
            say(refusal.get(), true);
        } else {
            told(step.get()).ifPresent(this::pickChanged);
        }
    }

    /** Tells the person something. */
    public void say(String sentence, boolean refusal) {
        listeners.forEach(listener -> listener.said(sentence, refusal));
    }

    void show(Scene next) {
        scene = next;
        clock.acted();
        listeners.forEach(DeskListener::sceneChanged);
    }

    /** The tag of an annotation, or how many they are. */
    String name(Collection<String> ids) {
        return ids.size() == 1
                ? view().annotation(ids.iterator().next()).map(this::tagName).orElse("")
                : Counted.bind(Messages.Desk_annotations, ids.size());
    }

    private String tagName(Annotation annotation) {
        return annotation.getTag() == null ? annotation.getLayer() : annotation.getTag();
    }

    /** Where an annotation is looked for in the text: the later end of a relation. */
    int offset(Annotation annotation) {
        if (annotation instanceof Relation relation) {
            return Stream.of(relation.getSource(), relation.getTarget())
                    .flatMap(id -> view().annotation(id).stream())
                    .mapToInt(this::offset)
                    .max()
                    .orElse(0);
        }
        return annotation instanceof Span span ? SpanParts.hull(span).begin() : 0;
    }

    /** The order of the text; a relation comes after the marks that it joins. */
    public Comparator<Annotation> textOrder() {
        return Comparator.<Annotation>comparingInt(this::offset)
                .thenComparing(Relation.class::isInstance);
    }

    TextRange selected() {
        Selection selection = scene.selection();
        return new TextRange(selection.range().begin(), selection.range().end());
    }

    void pick(String id, boolean add) {
        Set<String> picked =
                add
                        ? Stream.concat(scene.selected().stream(), Stream.of(id))
                                .collect(Collectors.toSet())
                        : Set.of(id);
        show(scene.withSelected(picked));
    }

    private void pickChanged(SessionChange change) {
        Stream.concat(change.added().stream(), change.changed().stream())
                .filter(id -> view().annotation(id).filter(this::isShown).isPresent())
                .min(Comparator.naturalOrder())
                .ifPresent(this::pickAndReveal);
    }

    /** Whether a person has just decided on an annotation, if only that it is to go. */
    private boolean isDecision(String id) {
        return view().annotation(id)
                .map(a -> a.getStatus() != Status.SUGGESTED && layers.isDecided(a.getLayer()))
                .orElse(true);
    }

    private boolean isShown(Annotation annotation) {
        return layers.layer(annotation.getLayer()).isPresent();
    }

    private Optional<SessionChange> told(EditResult result) {
        if (result instanceof EditResult.Refused refused) {
            say(refused.sentence().localized(), true);
        } else if (result instanceof EditResult.Done done) {
            say(String.join(" ", done.remarks()), false);
            return Optional.of(done.change());
        } else if (result instanceof EditResult.Unchanged unchanged) {
            say(String.join(" ", unchanged.remarks()), false);
        }
        return Optional.empty();
    }

    private void edited(SessionChange change) {
        Set<String> ids =
                Stream.of(change.added(), change.removed(), change.changed())
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        relating.cancel();
        if (change.cause() == SessionChange.Cause.EDIT) {
            clock.decided((int) ids.stream().filter(this::isDecision).count());
        }
        show(builder.rebuild(scene, ids));
        listeners.forEach(listener -> listener.edited(change));
    }
}
