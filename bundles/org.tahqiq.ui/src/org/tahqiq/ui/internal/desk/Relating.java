package org.tahqiq.ui.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Selection;

/**
 * Draws a relation by keyboard: from the picked mark to one that is chosen by the letters shown on
 * it, by Tab and Enter, or by a click. Only marks that a relation may lead to bear letters.
 */
public final class Relating {

    /** The letters of the hints, those under the strongest fingers first; not X, which rejects. */
    private static final String LETTERS = "fjdkslaghrueiwoqptyvmcnbz";

    private final AnnotationDesk desk;
    private @Nullable String source;
    private String typed = "";

    Relating(AnnotationDesk desk) {
        this.desk = desk;
    }

    /** The mark that a relation is being drawn from; empty: none is being drawn. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** Begins a relation at the picked mark. */
    public void start() {
        if (!(desk.picked().orElse(null) instanceof Span span)) {
            desk.say(Messages.Relating_pickFirst, true);
            return;
        }
        if (span.getStatus() == Status.REJECTED) {
            desk.say(Messages.Relating_rejected, true);
            return;
        }
        List<String> targets =
                desk.prompts().marksInSight().stream()
                        .map(Mark::id)
                        .filter(id -> !id.equals(span.getId()) && !isRejected(id))
                        .filter(id -> !options(span.getId(), id).isEmpty())
                        .toList();
        if (targets.isEmpty()) {
            desk.say(NLS.bind(Messages.Relating_noTarget, span.getTag()), true);
            return;
        }
        source = span.getId();
        typed = "";
        desk.show(desk.scene().withHints(hints(targets)));
        desk.say(Messages.Relating_choose, false);
    }

    /** Draws no relation after all. */
    public void cancel() {
        if (source != null) {
            source = null;
            desk.show(desk.scene().withHints(Map.of()));
            desk.say("", false);
        }
    }

    /** Draws no relation after all; its source is picked as before. False if none is drawn. */
    public boolean leave() {
        String from = source;
        if (from == null) {
            return false;
        }
        cancel();
        desk.view()
                .annotation(from)
                .map(desk::offset)
                .ifPresent(
                        begin ->
                                desk.show(
                                        desk.scene()
                                                .withSelection(Selection.at(begin))
                                                .withSelected(Set.of(from))));
        return true;
    }

    /** Takes a letter of a hint; false if no relation is being drawn. */
    public boolean type(char letter) {
        String from = source;
        if (from == null) {
            return false;
        }
        String wanted = typed + letter;
        Map<String, String> hints = desk.scene().hints();
        Optional<String> target =
                hints.entrySet().stream()
                        .filter(hint -> hint.getValue().equals(wanted))
                        .map(Map.Entry::getKey)
                        .findFirst();
        if (target.isPresent()) {
            cancel();
            relate(from, target.get());
        } else if (hints.values().stream().anyMatch(hint -> hint.startsWith(wanted))) {
            typed = wanted;
        } else {
            typed = "";
            desk.say(Messages.Relating_noHint, true);
        }
        return true;
    }

    /**
     * Picks the possible target that follows to the left or right. Which is the next one is told by
     * the paragraph of the source: else the same key would lead to and fro between paragraphs of
     * either direction.
     */
    public void walkSideways(boolean left) {
        int from = source().flatMap(desk.view()::annotation).map(desk::offset).orElse(0);
        walk(desk.prompts().isRightToLeft(from) == left);
    }

    /** Picks the next or previous possible target; false if no relation is being drawn. */
    public boolean walk(boolean next) {
        String from = source;
        if (from == null) {
            return false;
        }
        List<Mark> targets =
                desk.scene().marks().stream()
                        .filter(mark -> desk.scene().hints().containsKey(mark.id()))
                        .sorted(MarkOrder.ORDER)
                        .toList();
        List<String> ids = targets.stream().map(Mark::id).toList();
        int at =
                desk.pickedIds().stream()
                        .filter(id -> !id.equals(from))
                        .mapToInt(ids::indexOf)
                        .max()
                        .orElse(-1);
        int start = at >= 0 ? at : next ? firstAfter(from, targets) - 1 : firstAfter(from, targets);
        Mark target = targets.get(Math.floorMod(start + (next ? 1 : -1), targets.size()));
        desk.show(desk.scene().withSelection(Selection.at(target.begin())));
        return picked(target.id());
    }

    private int firstAfter(String from, List<Mark> targets) {
        int offset = desk.view().annotation(from).map(desk::offset).orElse(0);
        return (int) targets.stream().filter(target -> target.begin() < offset).count();
    }

    /** A mark is picked while a relation is drawn: it becomes the target that Enter confirms. */
    boolean picked(String id) {
        String from = source;
        if (from == null) {
            return false;
        }
        desk.show(desk.scene().withSelected(Set.of(from, id)));
        return true;
    }

    /** Relates the source to the mark that is picked beside it; false if none is being drawn. */
    public boolean confirm() {
        String from = source;
        if (from == null) {
            return false;
        }
        Optional<String> target =
                desk.pickedIds().stream().filter(id -> !id.equals(from)).findFirst();
        if (target.isPresent()) {
            cancel();
            relate(from, target.get());
        } else {
            desk.say(Messages.Relating_choose, true);
        }
        return true;
    }

    /** Relates two marks, after asking for the tag where more than one is permitted. */
    void relate(String from, String to) {
        List<TagOption> options = options(from, to);
        if (options.isEmpty()) {
            desk.say(NLS.bind(Messages.Relating_notPermitted, tag(from), tag(to)), true);
        } else if (options.size() == 1) {
            create(options.get(0), from, to);
        } else {
            desk.prompts().chooseTag(options, option -> create(option, from, to));
        }
    }

    private void create(TagOption option, String from, String to) {
        desk.edit(
                        NLS.bind(Messages.Relating_relate, option.tag()),
                        new EditRequest.CreateRelation(option.layer(), from, to, option.tag()))
                .flatMap(change -> change.added().stream().findFirst())
                .ifPresent(id -> desk.show(desk.scene().withSelected(Set.of(id))));
    }

    private List<TagOption> options(String from, String to) {
        List<TagOption> options = new ArrayList<>();
        for (Layer layer : desk.layers().relationLayers()) {
            if (isOf(from, layer.getSourceLayer()) && isOf(to, layer.getTargetLayer())) {
                List<String> permitted =
                        desk.layers().scheme().permittedRelationTags(layer, tag(from), tag(to));
                desk.marking().options(layer).stream()
                        .filter(option -> permitted.contains(option.tag()))
                        .forEach(options::add);
            }
        }
        return options;
    }

    private boolean isOf(String id, String layer) {
        return desk.view().annotation(id).filter(a -> layer.equals(a.getLayer())).isPresent();
    }

    private boolean isRejected(String id) {
        return desk.view().annotation(id).filter(a -> a.getStatus() == Status.REJECTED).isPresent();
    }

    private @Nullable String tag(String id) {
        return desk.view().annotation(id).map(Annotation::getTag).orElse(null);
    }

    /** One letter each while they last, else two; no hint begins another one. */
    private static Map<String, String> hints(List<String> targets) {
        Map<String, String> hints = new LinkedHashMap<>();
        boolean single = targets.size() <= LETTERS.length();
        for (int i = 0; i < targets.size() && i < LETTERS.length() * LETTERS.length(); i++) {
            String second = String.valueOf(LETTERS.charAt(i % LETTERS.length()));
            hints.put(
                    targets.get(i),
                    single ? second : LETTERS.charAt(i / LETTERS.length()) + second);
        }
        return hints;
    }
}
