package org.tahqiq.widget.internal.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * Routes the arcs of one line above its labels: no leg and no level stretch crosses a mark's label,
 * no two arcs share a stretch, and no leg crosses another arc's label where there is another way.
 * Short arcs lie low, long ones above them. Heights count upwards from the top of the text's boxes.
 */
public final class ArcRouter {

    private static final int STEP = 2;

    private final List<LabelBox> obstacles = new ArrayList<>();
    private final Extent line;
    private final int labelHeight;
    private final int gap;
    private final Legs legs;
    private final ArcLabels arcLabels;

    private record Draft(ArcRequest request, ArcEnd source, ArcEnd target) {

        Extent level() {
            return new Extent(Math.min(source.x(), target.x()), Math.max(source.x(), target.x()));
        }
    }

    /**
     * @param labels all labels of marks on the line: nothing crosses them
     * @param bars bars of marks on the line: only legs cross them
     * @param line left and right edge of the line
     * @param labelHeight height of an arc's label
     * @param gap smallest distance between things
     */
    public ArcRouter(
            List<LabelBox> labels, List<LabelBox> bars, Extent line, int labelHeight, int gap) {
        obstacles.addAll(labels);
        obstacles.addAll(bars);
        this.line = line;
        this.labelHeight = labelHeight;
        this.gap = gap;
        this.legs = new Legs(labels, line);
        this.arcLabels = new ArcLabels(line, legs.taken(), gap);
    }

    /** The way of each arc, shortest first. */
    public List<ArcPath> route(List<ArcRequest> requests) {
        List<Draft> drafts = new ArrayList<>();
        for (ArcRequest request : sorted(requests)) {
            drafts.add(draft(request));
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.level().width()));
        List<ArcPath> routed = new ArrayList<>();
        for (Draft draft : drafts) {
            routed.add(place(draft));
        }
        return List.copyOf(routed);
    }

    /** Short arcs choose their legs first. */
    private List<ArcRequest> sorted(List<ArcRequest> requests) {
        Comparator<ArcRequest> byWidth =
                Comparator.comparingInt(
                        request -> Math.abs(centre(request, true) - centre(request, false)));
        return requests.stream().sorted(byWidth).toList();
    }

    private int centre(ArcRequest request, boolean source) {
        return (source ? request.source() : request.target())
                .map(label -> label.extent().centre())
                .orElse(request.leavesLeft() ? line.left() : line.right());
    }

    private Draft draft(ArcRequest request) {
        int from = centre(request, true);
        int to = centre(request, false);
        boolean toLeft = to <= from;
        return new Draft(request, end(request, true, toLeft), end(request, false, !toLeft));
    }

    private ArcEnd end(ArcRequest request, boolean source, boolean atLeft) {
        return (source ? request.source() : request.target())
                .map(label -> legs.choose(label, wanted(label, atLeft)))
                .orElseGet(() -> edge(request));
    }

    private ArcEnd edge(ArcRequest request) {
        int x = request.leavesLeft() ? line.left() : line.right();
        return new ArcEnd(x, x, 0, false);
    }

    /** Legs start at the side to which the arc goes, so that arcs to both sides part. */
    private static int wanted(LabelBox label, boolean atLeft) {
        Extent extent = label.extent();
        int inset = Math.max(3, extent.width() / 4);
        return atLeft ? extent.left() + inset : extent.right() - inset;
    }

    /**
     * Lifts the arc, with its label, until it meets nothing; what is placed is an obstacle then.
     */
    private ArcPath place(Draft draft) {
        Extent level = draft.level();
        ArcLabels.Place label =
                arcLabels.place(
                        level,
                        draft.request.labelWidth(),
                        draft.source.onLine() && draft.target.onLine(),
                        draft.request.leavesLeft());
        int rise = label.above() ? labelHeight / 2 + 2 : 0;
        int half = label.extent().width() == 0 ? 0 : labelHeight / 2;
        int height = Math.max(foot(draft.source), foot(draft.target)) + Math.max(half, 2 * gap);
        while (isTaken(level, height, 1) || isTaken(label.extent(), height + rise, half)) {
            height += STEP;
        }
        obstacles.add(new LabelBox(level, height - 1, height + 1));
        if (half > 0) {
            int middle = height + rise;
            obstacles.add(new LabelBox(label.extent(), middle - half, middle + half));
        }
        return new ArcPath(
                draft.request.relation(),
                draft.source,
                draft.target,
                height,
                label.extent(),
                height + rise);
    }

    private boolean isTaken(Extent extent, int height, int half) {
        for (LabelBox obstacle : obstacles) {
            boolean level =
                    obstacle.bottom() - gap < height + half && height - half < obstacle.top() + gap;
            if (level && obstacle.extent().isNear(extent, gap)) {
                return true;
            }
        }
        return false;
    }

    private static int foot(ArcEnd end) {
        return end.onLine() ? end.footY() : 0;
    }
}
