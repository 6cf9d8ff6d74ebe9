package org.tahqiq.widget.internal.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tahqiq.widget.internal.geometry.Extent;

/**
 * Routes the arcs of one line above its labels: no leg and no level stretch crosses a mark's label,
 * no two arcs share a stretch, and no leg crosses another arc's label where there is another way.
 * Short arcs lie low, long ones above them. Heights count upwards from the top of the text's boxes.
 */
public final class ArcRouter {

    private static final int STEP = 2;

    /** An arc that leaves the line is to be seen for that long, if its label allows. */
    private static final int SHORTEST_WAY_OUT = 24;

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

        boolean isWhole() {
            return source.onLine() && target.onLine();
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
        this.arcLabels = new ArcLabels(line, gap);
    }

    /** The way of each arc, shortest first. */
    public List<ArcPath> route(List<ArcRequest> requests) {
        List<Draft> drafts = new ArrayList<>();
        for (ArcRequest request : sorted(requests)) {
            drafts.add(draft(request));
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.level().width()));
        List<ArcPath> routed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Integer> passing =
                    passing(lowest(draft), routed, drafts.subList(i + 1, drafts.size()));
            routed.add(place(draft, passing));
        }
        return List.copyOf(routed);
    }

    /** The legs that rise above a height: some of the placed arcs' and those of all higher ones. */
    private static List<Integer> passing(int height, List<ArcPath> placed, List<Draft> higher) {
        List<Integer> passing = new ArrayList<>();
        placed.stream()
                .filter(arc -> arc.y() > height)
                .flatMap(arc -> Stream.of(arc.source(), arc.target()))
                .forEach(end -> passing.add(end.x()));
        higher.stream()
                .flatMap(draft -> Stream.of(draft.source, draft.target))
                .filter(ArcEnd::onLine)
                .forEach(end -> passing.add(end.x()));
        return passing;
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
                .map(label -> legs.choose(label, wanted(request, label, atLeft)))
                .orElseGet(() -> edge(request));
    }

    private ArcEnd edge(ArcRequest request) {
        int x = request.leavesLeft() ? line.left() : line.right();
        return new ArcEnd(x, x, 0, false);
    }

    /**
     * Legs start at the side to which the arc goes, so that arcs to both sides part; at the other
     * when the line ends right there and nothing of the arc would be seen.
     */
    private int wanted(ArcRequest request, LabelBox label, boolean atLeft) {
        Extent extent = label.extent();
        int inset = Math.max(3, extent.width() / 4);
        int left = extent.left() + inset;
        int right = extent.right() - inset;
        boolean leaves = request.source().isEmpty() || request.target().isEmpty();
        int way = request.leavesLeft() ? left - line.left() : line.right() - right;
        boolean turned = leaves && way < SHORTEST_WAY_OUT;
        return atLeft != turned ? left : right;
    }

    /**
     * Lifts the arc, with its label, until it meets nothing; what is placed is an obstacle then.
     */
    private ArcPath place(Draft draft, List<Integer> passing) {
        Extent level = draft.level();
        ArcLabels.Place label =
                arcLabels.place(
                        level,
                        draft.request.labelWidth(),
                        draft.isWhole(),
                        draft.request.leavesLeft(),
                        passing);
        int rise = label.above() ? labelHeight / 2 + 2 : 0;
        int half = halfLabel(draft);
        int height = lowest(draft);
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

    private int lowest(Draft draft) {
        int feet = Math.max(foot(draft.source), foot(draft.target));
        return feet + Math.max(halfLabel(draft), 2 * gap);
    }

    private int halfLabel(Draft draft) {
        return draft.request.labelWidth() == 0 ? 0 : labelHeight / 2;
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
