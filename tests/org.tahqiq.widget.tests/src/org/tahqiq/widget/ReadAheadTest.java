package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.demo.LargeScene;
import org.tahqiq.widget.internal.layout.Heights;
import org.tahqiq.widget.internal.layout.Viewport;
import org.tahqiq.widget.internal.view.SceneView;

/** What is laid out before it is seen. */
final class ReadAheadTest {

    private static final int HEIGHT = 500;

    @Test
    void theNextPageIsLaidOutBeforeItIsSeen() {
        SceneView view = new SceneView(TestDisplay.get());
        view.setScene(LargeScene.of(5_000));
        view.setSize(700, HEIGHT, 0);
        Viewport viewport = view.viewport();
        viewport.scrollTo(view.layout().heights().total() / 2);
        List<Integer> numbers = viewport.seen().stream().map(Viewport.Seen::number).toList();
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        List<Integer> estimated = heights(view, last + 1, last + 5);

        readAhead(viewport);
        List<Integer> below = heights(view, last + 1, last + 5);
        List<Integer> above = heights(view, first - 5, first - 1);
        assertThat(below).as("what was estimated is measured").isNotEqualTo(estimated);
        assertThat(viewport.seen().get(0).number()).as("nothing moves").isEqualTo(first);

        viewport.scrollBy(HEIGHT);
        viewport.seen();
        assertThat(heights(view, last + 1, last + 5)).isEqualTo(below);
        viewport.scrollBy(-2 * HEIGHT);
        viewport.seen();
        assertThat(heights(view, first - 5, first - 1)).isEqualTo(above);
        view.dispose();
    }

    @Test
    void noMoreThanAPageIsLaidOutEitherWay() {
        SceneView view = new SceneView(TestDisplay.get());
        view.setScene(LargeScene.of(50_000));
        view.setSize(700, HEIGHT, 0);
        view.viewport().seen();

        assertThat(readAhead(view.viewport())).isBetween(1, HEIGHT / 10);
        view.dispose();
    }

    @Test
    void whatHasGoneFarOutOfSightIsFreed() {
        SceneView view = new SceneView(TestDisplay.get());
        view.setScene(LargeScene.of(50_000));
        view.setSize(700, HEIGHT, 0);
        Viewport viewport = view.viewport();
        viewport.seen();
        int aPage = readAhead(viewport);
        assertThat(viewport.freeFar()).as("nothing that is near").isFalse();

        viewport.scrollTo(view.layout().heights().total() / 2);
        viewport.seen();
        int freed = 0;
        while (viewport.freeFar()) {
            freed++;
        }
        assertThat(freed).as("all of the begin").isGreaterThan(aPage);
        view.dispose();
    }

    @Test
    void aCaretOutOfSightIsNotLaidOut() {
        SceneView view = new SceneView(TestDisplay.get());
        view.setScene(LargeScene.of(50_000));
        view.setSize(700, HEIGHT, 0);
        view.viewport().scrollTo(view.layout().heights().total() / 2);
        view.viewport().seen();
        while (view.viewport().freeFar()) {
            // Until only what is near is left.
        }
        assertThat(view.isCaretSeen()).isFalse();

        Image image = new Image(TestDisplay.get(), 700, HEIGHT);
        GC gc = new GC(image);
        view.paint(gc, new Rectangle(0, 0, 700, HEIGHT), true);
        gc.dispose();
        image.dispose();
        assertThat(view.viewport().freeFar()).as("something far was laid out").isFalse();
        view.dispose();
    }

    private static int readAhead(Viewport viewport) {
        int blocks = 0;
        while (viewport.layOutAhead()) {
            blocks++;
        }
        return blocks;
    }

    private static List<Integer> heights(SceneView view, int from, int to) {
        Heights heights = view.layout().heights();
        return IntStream.rangeClosed(from, to).mapToObj(heights::of).toList();
    }
}
