package org.tahqiq.ui.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.core.suggestion.Uncertainty;
import org.tahqiq.core.suggestion.UsefulSentences;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.widget.Selection;

/** The machine's suggestions: going from one to the next, and deciding on them. */
public final class Suggestions {

    private final AnnotationDesk desk;

    Suggestions(AnnotationDesk desk) {
        this.desk = desk;
    }

    /** How far the annotator is. */
    public SuggestionProgress progress() {
        return SuggestionProgress.of(decidable().stream());
    }

    /**
     * Picks the next suggestion after what is picked or the caret; from the last on to the first.
     */
    public void next() {
        walk(true);
    }

    /** Picks the suggestion before what is picked or the caret; from the first back to the last. */
    public void previous() {
        walk(false);
    }

    /**
     * Picks the least sure suggestion of the sentence where a decision teaches an engine most;
     * asked again, that of the sentence after it in this order.
     */
    public void nextUseful() {
        Optional<? extends Annotation> found =
                new UsefulSentences(desk.view(), Uncertainty.MEAN)
                        .next(here())
                        .map(ranked -> ranked.suggestions().get(0));
        pick(found);
    }

    /** Accepts what is picked, and picks the next suggestion. */
    public void accept() {
        List<String> ids = picked();
        if (!ids.isEmpty()) {
            decide(
                    NLS.bind(Messages.Suggestions_accept, desk.name(ids)),
                    new EditRequest.Accept(ids),
                    ids);
        }
    }

    /** Rejects what is picked, and picks the next suggestion. */
    public void reject() {
        List<String> ids = picked();
        if (!ids.isEmpty()) {
            decide(
                    NLS.bind(Messages.Suggestions_reject, desk.name(ids)),
                    new EditRequest.Reject(ids),
                    ids);
        }
    }

    /** Accepts all suggestions of the sentence of what is picked, or of the caret. */
    public void acceptSentence() {
        TextRange sentence = new Boundaries(desk.view()).sentenceAt(here());
        List<String> ids =
                waiting().stream()
                        .filter(a -> isIn(desk.offset(a), sentence))
                        .map(Annotation::getId)
                        .toList();
        if (ids.isEmpty()) {
            desk.say(Messages.Suggestions_noneInSentence, true);
        } else {
            decide(Messages.Suggestions_acceptSentence, new EditRequest.Accept(ids), ids);
        }
    }

    /** Declares the set finished, or open again. */
    public void finish() {
        boolean finished = desk.session().set().getState() == SetState.FINISHED;
        int left = finished ? 0 : progress().left();
        if (left > 0) {
            desk.say(Counted.bind(Messages.Desk_stillOpen, left), true);
            return;
        }
        desk.edit(
                finished ? Messages.Desk_reopen : Messages.Desk_finish,
                new EditRequest.SetProgress(finished ? SetState.IN_PROGRESS : SetState.FINISHED));
    }

    private void decide(String label, EditRequest request, List<String> ids) {
        Optional<Annotation> next = neighbour(true);
        boolean done = desk.edit(label, request).isPresent();
        if (done && ids.stream().noneMatch(this::waits)) {
            next.filter(annotation -> waits(annotation.getId()))
                    .or(() -> neighbour(true))
                    .ifPresent(annotation -> desk.pickAndReveal(annotation.getId()));
        }
    }

    private List<String> picked() {
        List<String> ids = List.copyOf(desk.pickedIds());
        if (ids.isEmpty()) {
            desk.say(Messages.Desk_pickFirst, true);
        }
        return ids;
    }

    private void walk(boolean forward) {
        pick(neighbour(forward));
    }

    private void pick(Optional<? extends Annotation> found) {
        if (found.isEmpty()) {
            desk.say(Messages.Suggestions_none, false);
        } else {
            desk.pickAndReveal(found.get().getId());
        }
    }

    private Optional<Annotation> neighbour(boolean forward) {
        List<Annotation> waiting = waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Annotation> order = order();
        Optional<Annotation> from = desk.picked();
        if (from.isPresent()) {
            return forward
                    ? waiting.stream()
                            .filter(a -> order.compare(a, from.get()) > 0)
                            .findFirst()
                            .or(() -> Optional.of(waiting.get(0)))
                    : waiting.stream()
                            .filter(a -> order.compare(a, from.get()) < 0)
                            .reduce((before, after) -> after)
                            .or(() -> Optional.of(waiting.get(waiting.size() - 1)));
        }
        int caret = here();
        return forward
                ? waiting.stream()
                        .filter(a -> desk.offset(a) >= caret)
                        .findFirst()
                        .or(() -> Optional.of(waiting.get(0)))
                : waiting.stream()
                        .filter(a -> desk.offset(a) < caret)
                        .reduce((before, after) -> after)
                        .or(() -> Optional.of(waiting.get(waiting.size() - 1)));
    }

    private int here() {
        Selection selection = desk.scene().selection();
        return desk.picked().map(desk::offset).orElse(selection.caret());
    }

    private List<Annotation> waiting() {
        return decidable().stream()
                .filter(annotation -> annotation.getStatus() == Status.SUGGESTED)
                .sorted(order())
                .toList();
    }

    private boolean waits(String id) {
        return desk.view()
                .annotation(id)
                .filter(annotation -> annotation.getStatus() == Status.SUGGESTED)
                .isPresent();
    }

    private Comparator<Annotation> order() {
        return desk.textOrder().thenComparing(Annotation::getId);
    }

    private List<Annotation> decidable() {
        List<Annotation> all = new ArrayList<>();
        for (List<Layer> kind :
                List.of(desk.layers().spanLayers(), desk.layers().relationLayers())) {
            for (Layer layer : kind) {
                if (!layer.isBuiltIn()) {
                    all.addAll(desk.view().annotations(layer.getName()));
                }
            }
        }
        return all;
    }

    private static boolean isIn(int offset, TextRange range) {
        return range.begin() <= offset && offset < range.end();
    }
}
