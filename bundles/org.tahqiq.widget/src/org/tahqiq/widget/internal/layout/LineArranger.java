package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.arcs.ArcPath;
import org.tahqiq.widget.internal.arcs.ArcRequest;
import org.tahqiq.widget.internal.arcs.ArcRouter;
import org.tahqiq.widget.internal.arcs.LabelBox;
import org.tahqiq.widget.internal.geometry.Extent;
import org.tahqiq.widget.internal.geometry.LineText;

/** Arranges marks and arcs over one visual line. */
final class LineArranger {

    private static final int LABEL_DISTANCE = 3;

    /** Pixels by which arcs to other lines reach over the text's edges. */
    private static final int OVERHANG = 8;

    private final Metrics metrics;
    private final ToIntFunction<String> labelWidth;
    private final int areaWidth;
    private final TextRange range;
    private final LineText text;
    private final boolean lastOfBlock;
    private final int left;

    /**
     * @param labelWidth width of a label's text in pixels with its padding
     * @param areaWidth width of the text area
     * @param range offsets of the line in the document
     * @param lastOfBlock whether the place behind its last character belongs to the line
     */
    LineArranger(
            Metrics metrics,
            ToIntFunction<String> labelWidth,
            int areaWidth,
            TextRange range,
            LineText text,
            boolean lastOfBlock) {
        this.metrics = metrics;
        this.labelWidth = labelWidth;
        this.areaWidth = areaWidth;
        this.range = range;
        this.text = text;
        this.lastOfBlock = lastOfBlock;
        this.left = text.isRightToLeft() ? areaWidth - text.width() : 0;
    }

    LineBox arrange(int top, List<Mark> marks, SceneIndex index) {
        List<MarkBox> boxes = stack(boxes(marks));
        List<ArcPath> ways = route(boxes, index);
        int above = Math.max(0, text.ascent() - metrics.ascent());
        for (MarkBox box : boxes) {
            above = Math.max(above, labelHeight(box.lane()));
        }
        for (ArcPath way : ways) {
            above = Math.max(above, way.labelY() + metrics.label() / 2);
        }
        above += metrics.lead();
        int boxTop = top + above;
        int below = Math.max(metrics.descent(), text.descent()) + metrics.gap();
        return new LineBox(
                range,
                text,
                left,
                top,
                boxTop + metrics.ascent(),
                above + metrics.ascent() + below,
                boxes,
                ways.stream().map(way -> way.below(boxTop)).toList(),
                metrics);
    }

    /** Height of the labels' upper edge in a lane above the boxes. */
    private int labelHeight(int lane) {
        return (lane + 1) * metrics.lane() - metrics.gap() / 2;
    }

    private boolean has(int offset) {
        return range.contains(offset) || lastOfBlock && offset >= range.end();
    }

    private List<MarkBox> boxes(List<Mark> marks) {
        List<MarkBox> boxes = new ArrayList<>();
        for (Mark mark : marks) {
            List<List<Extent>> runs = new ArrayList<>();
            for (TextRange part : mark.parts()) {
                boolean here =
                        part.isEmpty() || part.begin() >= range.end()
                                ? has(part.begin()) && part.begin() >= range.begin()
                                : part.begin() < range.end() && range.begin() < part.end();
                if (here) {
                    runs.add(runsOf(part));
                }
            }
            if (!runs.isEmpty()) {
                boxes.add(box(mark, runs));
            }
        }
        return boxes;
    }

    private List<Extent> runsOf(TextRange part) {
        int begin = Math.min(Math.max(part.begin(), range.begin()), range.end());
        int lastOnLine =
                part.end() > range.end() ? range.begin() + text.lengthWithoutSpaces() : part.end();
        int end = Math.max(begin, lastOnLine);
        return text.extentsOf(begin - range.begin(), end - range.begin()).stream()
                .map(extent -> extent.shifted(left))
                .toList();
    }

    private MarkBox box(Mark mark, List<List<Extent>> runs) {
        boolean begins = mark.begin() >= range.begin() && has(mark.begin());
        int lastCharacter = Math.max(mark.begin(), mark.end() - 1);
        boolean ends = lastCharacter >= range.begin() && has(lastCharacter);
        MarkBox unlabelled = new MarkBox(mark, runs, new Extent(0, 0), 0, begins, ends);
        Extent span = unlabelled.span();
        int width = mark.label().isEmpty() ? 0 : labelWidth.applyAsInt(mark.label());
        int labelLeft = span.centre() - width / 2;
        if (width < span.width()) {
            labelLeft = text.isRightToLeft() ? span.right() - width : span.left();
        }
        labelLeft = Math.max(0, Math.min(labelLeft, areaWidth - width));
        Extent label = new Extent(labelLeft, labelLeft + width);
        return new MarkBox(mark, runs, label, 0, begins, ends);
    }

    /** Marks without a label need no lane: they are shown by their boxes alone. */
    private List<MarkBox> stack(List<MarkBox> boxes) {
        List<MarkBox> labelled = boxes.stream().filter(box -> box.label().width() > 0).toList();
        List<Lanes.Item> items =
                labelled.stream()
                        .map(
                                box ->
                                        new Lanes.Item(
                                                box.mark().extent(), box.span().union(box.label())))
                        .toList();
        int[] lanes = Lanes.assign(items, LABEL_DISTANCE);
        List<MarkBox> stacked = new ArrayList<>();
        boxes.stream()
                .filter(box -> box.label().width() == 0)
                .map(box -> box.inLane(-1))
                .forEach(stacked::add);
        for (int i = 0; i < lanes.length; i++) {
            stacked.add(labelled.get(i).inLane(lanes[i]));
        }
        return stacked;
    }

    private LabelBox labelBox(MarkBox box) {
        int top = Math.max(0, labelHeight(box.lane()));
        int bottom = Math.max(0, top - metrics.label());
        Extent extent = box.label().width() == 0 ? box.span() : box.label();
        return new LabelBox(extent, bottom, top);
    }

    private List<ArcPath> route(List<MarkBox> boxes, SceneIndex index) {
        List<ArcRequest> requests = new ArrayList<>();
        for (MarkBox box : boxes) {
            if (box.begins()) {
                for (Relation relation : index.relationsOf(box.mark().id())) {
                    request(relation, box, boxes, index).ifPresent(requests::add);
                }
            }
        }
        if (requests.isEmpty()) {
            return List.of();
        }
        List<LabelBox> labels =
                boxes.stream().filter(box -> box.label().width() > 0).map(this::labelBox).toList();
        Extent line = new Extent(-OVERHANG, areaWidth + OVERHANG);
        return new ArcRouter(labels, bars(boxes), line, metrics.label(), metrics.gap())
                .route(requests);
    }

    private List<LabelBox> bars(List<MarkBox> boxes) {
        return boxes.stream()
                .filter(box -> box.lane() > 0 || box.isSplit())
                .map(
                        box -> {
                            int height = labelHeight(box.lane()) - metrics.label();
                            return new LabelBox(box.span(), height - 2, height);
                        })
                .toList();
    }

    private Optional<ArcRequest> request(
            Relation relation, MarkBox box, List<MarkBox> boxes, SceneIndex index) {
        boolean isSource = relation.source().equals(box.mark().id());
        String otherId = isSource ? relation.target() : relation.source();
        Optional<LabelBox> other =
                boxes.stream()
                        .filter(candidate -> candidate.begins())
                        .filter(candidate -> candidate.mark().id().equals(otherId))
                        .findFirst()
                        .map(this::labelBox);
        if (other.isPresent() && !isSource) {
            return Optional.empty();
        }
        boolean later = index.mark(otherId).map(mark -> mark.begin() >= range.end()).orElse(true);
        Optional<LabelBox> own = Optional.of(labelBox(box));
        int width = relation.label().isEmpty() ? 0 : labelWidth.applyAsInt(relation.label());
        return Optional.of(
                new ArcRequest(
                        relation,
                        isSource ? own : other,
                        isSource ? other : own,
                        later == text.isRightToLeft(),
                        width));
    }
}
