package org.tahqiq.widget.internal.arcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.internal.geometry.Extent;

class ArcRouterTest {

    private static final Extent LINE = new Extent(0, 1000);
    private static final int LABEL = 14;
    private static final int GAP = 3;

    private static LabelBox label(int left, int lane) {
        return new LabelBox(new Extent(left, left + 30), lane * 20, lane * 20 + LABEL);
    }

    private static ArcRequest arc(LabelBox source, LabelBox target) {
        return request(Optional.of(source), Optional.of(target), false);
    }

    private static ArcRequest request(
            Optional<LabelBox> source, Optional<LabelBox> target, boolean leavesLeft) {
        Relation relation =
                new Relation(
                        "r", "a", "b", "R", "HAS", new RGB(0, 0, 0), MarkStatus.DECISION, false);
        return new ArcRequest(relation, source, target, leavesLeft, 50);
    }

    private static List<ArcPath> route(List<LabelBox> labels, List<ArcRequest> requests) {
        return new ArcRouter(labels, List.of(), LINE, LABEL, GAP).route(requests);
    }

    @Test
    void theArrowPointsAtTheTarget() {
        LabelBox source = label(600, 0);
        LabelBox target = label(100, 0);
        ArcPath path = route(List.of(source, target), List.of(arc(source, target))).get(0);
        assertThat(source.extent().contains(path.source().x())).isTrue();
        assertThat(target.extent().contains(path.target().x())).isTrue();
        assertThat(path.target().footY()).isEqualTo(target.top());
        assertThat(path.y()).isGreaterThan(target.top());
    }

    @Test
    void anArcGoesAboveTheLabelsBetweenItsEnds() {
        LabelBox source = label(600, 0);
        LabelBox target = label(100, 0);
        LabelBox high = label(300, 1);
        ArcPath path = route(List.of(source, target, high), List.of(arc(source, target))).get(0);
        assertThat(path.y()).isGreaterThan(high.top());
    }

    @Test
    void anInnerLabelIsReachedBesideTheOuterOneAboveIt() {
        LabelBox inner = label(500, 0);
        LabelBox outer = new LabelBox(new Extent(490, 540), 20, 34);
        LabelBox target = label(100, 0);
        ArcPath path = route(List.of(inner, outer, target), List.of(arc(inner, target))).get(0);
        assertThat(outer.extent().contains(path.source().x())).isFalse();
        assertThat(path.source().footY()).isEqualTo(7);
    }

    @Test
    void theLabelOfAShortArcStandsAboveIt() {
        LabelBox source = label(140, 0);
        LabelBox target = label(100, 0);
        ArcPath path = route(List.of(source, target), List.of(arc(source, target))).get(0);
        assertThat(path.labelY()).isGreaterThan(path.y());
    }

    @Test
    void anArcToALaterLineLeavesByTheEdge() {
        LabelBox source = label(500, 0);
        ArcRequest request = request(Optional.of(source), Optional.empty(), true);
        ArcPath path = route(List.of(source), List.of(request)).get(0);
        assertThat(path.target().onLine()).isFalse();
        assertThat(path.target().x()).isZero();
        assertThat(path.label().right()).isLessThan(path.source().x());
    }

    @Test
    void nestedArcsLieAboveEachOther() {
        LabelBox one = label(100, 0);
        LabelBox two = label(300, 0);
        LabelBox three = label(700, 0);
        List<ArcPath> paths =
                route(List.of(one, two, three), List.of(arc(one, three), arc(one, two)));
        assertThat(paths.get(0).span().width()).isLessThan(paths.get(1).span().width());
        assertThat(paths.get(1).y()).isGreaterThan(paths.get(0).y());
    }

    @Test
    void noArcCrossesALabelAndNoTwoShareAStretch() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<LabelBox> labels = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                labels.add(label(i * 80 + random.nextInt(40), random.nextInt(2)));
            }
            List<ArcRequest> requests = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                LabelBox source = labels.get(random.nextInt(12));
                LabelBox target = labels.get(random.nextInt(12));
                if (source != target) {
                    requests.add(arc(source, target));
                }
            }
            List<ArcPath> paths = route(labels, requests);
            assertThat(paths).hasSameSizeAs(requests);
            for (ArcPath path : paths) {
                for (LabelBox label : labels) {
                    assertThat(crosses(path, label)).as("%s over %s", path, label).isFalse();
                }
                for (ArcPath other : paths) {
                    assertThat(path != other && sharesStretch(path, other))
                            .as("%s and %s", path, other)
                            .isFalse();
                }
            }
        }
    }

    /** In a narrow window most arcs leave the line, some by an edge at which their label stands. */
    @Test
    void noLegCrossesTheLabelOfAnotherArcInANarrowWindow() {
        Random random = new Random(5);
        int crossings = 0;
        int labelled = 0;
        for (int round = 0; round < 500; round++) {
            List<LabelBox> labels = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                labels.add(label(i * 110 + random.nextInt(80), 0));
            }
            List<ArcRequest> requests = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Optional<LabelBox> source = Optional.of(labels.get(random.nextInt(5)));
                boolean whole = random.nextInt(3) == 0;
                Optional<LabelBox> target =
                        whole ? Optional.of(labels.get(random.nextInt(5))) : Optional.empty();
                if (!source.equals(target)) {
                    requests.add(request(source, target, random.nextBoolean()));
                }
            }
            List<ArcPath> paths =
                    new ArcRouter(labels, List.of(), new Extent(-8, 548), LABEL, GAP)
                            .route(requests);
            labelled += paths.size();
            for (ArcPath path : paths) {
                for (ArcPath other : paths) {
                    crossings += path != other && crossesLabelOf(path, other) ? 1 : 0;
                }
            }
        }
        assertThat(crossings * 100.0 / labelled).as("of 100 labels").isLessThan(1);
    }

    private static boolean crossesLabelOf(ArcPath path, ArcPath other) {
        LabelBox label =
                new LabelBox(other.label(), other.labelY() - LABEL / 2, other.labelY() + LABEL / 2);
        return path.source().onLine() && legCrosses(path.source(), path.y(), label)
                || path.target().onLine() && legCrosses(path.target(), path.y(), label);
    }

    private static boolean crosses(ArcPath path, LabelBox label) {
        boolean level =
                label.bottom() <= path.y()
                        && path.y() <= label.top()
                        && label.extent().overlaps(path.span());
        return level
                || legCrosses(path.source(), path.y(), label)
                || legCrosses(path.target(), path.y(), label);
    }

    private static boolean legCrosses(ArcEnd end, int y, LabelBox label) {
        return label.extent().contains(end.x()) && end.footY() < label.bottom() && label.top() < y;
    }

    private static boolean sharesStretch(ArcPath one, ArcPath other) {
        return Math.abs(one.y() - other.y()) <= 1 && one.span().overlaps(other.span());
    }
}
