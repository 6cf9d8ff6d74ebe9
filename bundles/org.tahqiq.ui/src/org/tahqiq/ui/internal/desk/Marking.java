package org.tahqiq.ui.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Marking text, giving tags, and moving the ends of spans. */
public final class Marking {

    /** An end of a span. */
    public enum End {
        BEGIN,
        END
    }

    /** How far an end moves. */
    public enum Step {
        CHARACTER,
        WORD
    }

    private final AnnotationDesk desk;
    private final Boundaries boundaries;
    private @Nullable TagOption last;

    Marking(AnnotationDesk desk) {
        this.desk = desk;
        this.boundaries = new Boundaries(desk.view());
    }

    /** Opens the list of the tags that can be given here. */
    public void chooseTag() {
        List<TagOption> options = options();
        if (options.isEmpty()) {
            desk.say(Messages.Marking_noTags, true);
        } else {
            desk.prompts().chooseTag(options, this::give);
        }
    }

    /** The tags for what is picked, or for a new span where nothing is. */
    public List<TagOption> options() {
        Optional<Annotation> picked = desk.picked();
        if (picked.isEmpty()) {
            // Tags that a person gives all day come before those of the built-in zones.
            return desk.layers().spanLayers().stream()
                    .sorted(Comparator.comparing(Layer::isBuiltIn))
                    .flatMap(layer -> options(layer).stream())
                    .toList();
        }
        Optional<Layer> layer = desk.layers().layer(picked.get().getLayer());
        if (layer.isEmpty()) {
            return List.of();
        }
        if (picked.get() instanceof Relation relation) {
            List<String> permitted =
                    desk.layers()
                            .scheme()
                            .permittedRelationTags(
                                    layer.get(),
                                    tagOf(relation.getSource()),
                                    tagOf(relation.getTarget()));
            return options(layer.get()).stream()
                    .filter(option -> permitted.contains(option.tag()))
                    .toList();
        }
        return options(layer.get());
    }

    /** Gives the tag of a key; false if no tag has the key here. */
    public boolean giveByKey(char key) {
        Optional<TagOption> option =
                options().stream()
                        .filter(o -> o.key().equalsIgnoreCase(String.valueOf(key)))
                        .findFirst();
        option.ifPresent(this::give);
        return option.isPresent();
    }

    /** Gives a tag to what is picked, or marks the selected text or the word at the caret. */
    public void give(TagOption option) {
        last = option;
        List<String> same =
                desk.pickedIds().stream().filter(id -> isOfLayer(id, option.layer())).toList();
        if (!same.isEmpty()) {
            desk.edit(
                    NLS.bind(Messages.Marking_tag, option.tag()),
                    new EditRequest.SetTag(same, option.tag()));
            return;
        }
        Optional<TextRange> range = rangeToMark();
        if (range.isEmpty()) {
            desk.say(Messages.Marking_selectFirst, true);
            return;
        }
        create(
                NLS.bind(Messages.Marking_mark, option.tag()),
                new EditRequest.CreateSpan(
                        option.layer(), List.of(range.get()), option.tag(), Map.of()));
    }

    /** Gives the tag that was given last. */
    public void repeat() {
        TagOption option = last;
        if (option == null) {
            desk.say(Messages.Marking_nothingToRepeat, true);
        } else {
            give(option);
        }
    }

    /**
     * Moves an end of the picked span by a character, to the left or right as its paragraph is
     * read.
     */
    public void moveSideways(End end, boolean left) {
        if (desk.picked().orElse(null) instanceof Span span) {
            TextRange hull = SpanParts.hull(span);
            int offset = end == End.BEGIN ? hull.begin() : hull.end();
            move(end, Step.CHARACTER, desk.prompts().isRightToLeft(offset) == left);
        } else {
            desk.say(Messages.Marking_pickSpan, true);
        }
    }

    /**
     * Moves an end of the picked span.
     *
     * @param forward whether towards the end of the text
     */
    public void move(End end, Step step, boolean forward) {
        if (!(desk.picked().orElse(null) instanceof Span span)) {
            desk.say(Messages.Marking_pickSpan, true);
            return;
        }
        List<TextRange> parts = new ArrayList<>(SpanParts.of(span));
        int index = end == End.BEGIN ? 0 : parts.size() - 1;
        TextRange part = parts.get(index);
        int moved = moved(end == End.BEGIN ? part.begin() : part.end(), end, step, forward);
        int begin = end == End.BEGIN ? moved : part.begin();
        int to = end == End.BEGIN ? part.end() : moved;
        if (begin >= to) {
            desk.say(Messages.Marking_empty, true);
            return;
        }
        parts.set(index, new TextRange(begin, to));
        resize(span.getId(), parts);
    }

    void resize(Intent.ResizeMark intent) {
        if (desk.view().annotation(intent.id()).orElse(null) instanceof Span span) {
            List<TextRange> parts = new ArrayList<>(SpanParts.of(span));
            parts.set(intent.part(), new TextRange(intent.range().begin(), intent.range().end()));
            resize(span.getId(), parts);
        }
    }

    private void resize(String id, List<TextRange> parts) {
        desk.edit(
                NLS.bind(Messages.Marking_move, desk.name(List.of(id))),
                new EditRequest.MoveSpan(id, parts));
    }

    private int moved(int offset, End end, Step step, boolean forward) {
        if (step == Step.CHARACTER) {
            return forward
                    ? boundaries.nextCharacter(offset)
                    : boundaries.previousCharacter(offset);
        }
        if (end == End.END) {
            return forward
                    ? boundaries.nextWordEnd(offset)
                    : trimmedEnd(boundaries.previousWordBegin(offset));
        }
        return forward
                ? trimmedBegin(boundaries.nextWordEnd(offset))
                : boundaries.previousWordBegin(offset);
    }

    private int trimmedEnd(int offset) {
        return boundaries.trimmed(new TextRange(0, offset)).end();
    }

    private int trimmedBegin(int offset) {
        return boundaries.trimmed(new TextRange(offset, desk.view().text().length())).begin();
    }

    private Optional<TextRange> rangeToMark() {
        TextRange selected = boundaries.trimmed(desk.selected());
        return selected.begin() < selected.end()
                ? Optional.of(selected)
                : boundaries.wordAt(desk.scene().selection().caret());
    }

    private void create(String label, EditRequest request) {
        desk.edit(label, request)
                .flatMap(change -> change.added().stream().findFirst())
                .ifPresent(
                        id ->
                                desk.show(
                                        desk.scene()
                                                .withSelected(Set.of(id))
                                                .withSelection(
                                                        Selection.at(
                                                                desk.scene()
                                                                        .selection()
                                                                        .caret()))));
    }

    private boolean isOfLayer(String id, String layer) {
        return desk.view().annotation(id).filter(a -> layer.equals(a.getLayer())).isPresent();
    }

    private @Nullable String tagOf(String id) {
        return desk.view().annotation(id).map(Annotation::getTag).orElse(null);
    }

    List<TagOption> options(Layer layer) {
        return desk.layers().scheme().tags(layer).stream().map(tag -> option(layer, tag)).toList();
    }

    private TagOption option(Layer layer, Tag tag) {
        return new TagOption(
                layer.getName(),
                tag.getName(),
                desk.layers().longLabel(tag),
                desk.layers().description(tag),
                tag.getKey() == null ? "" : tag.getKey(),
                desk.layers().colour(layer, tag.getName()));
    }
}
