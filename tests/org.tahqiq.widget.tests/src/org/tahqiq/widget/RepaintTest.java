package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahqiq.widget.demo.DemoScenes;
import org.tahqiq.widget.demo.LargeScene;

/** What is painted piece by piece looks like what is painted as a whole. */
class RepaintTest {

    /** GTK lays its scroll bar over the control and fades it. */
    private static final int SCROLL_BAR = 16;

    private static final Scene SCENE = DemoScenes.all().get("dense");

    static Stream<Arguments> changes() {
        List<Mark> fewer = new ArrayList<>(SCENE.marks());
        fewer.remove(4);
        List<Mark> changed = new ArrayList<>(SCENE.marks());
        changed.set(5, changed.get(5).withStatus(MarkStatus.REJECTED).withProblem(true));
        return Stream.of(
                Arguments.of("another mark", SCENE.withMarks(changed)),
                Arguments.of("a mark less", SCENE.withMarks(fewer)),
                Arguments.of("no relations", SCENE.withRelations(List.of())),
                Arguments.of("a hidden layer", SCENE.withHiddenLayers(Set.of("Entity"))),
                Arguments.of("a picked mark", SCENE.withSelected(Set.of("m10"))),
                Arguments.of("a picked relation", SCENE.withSelected(Set.of("r4"))),
                Arguments.of("hints", SCENE.withHints(Map.of("m3", "س"))),
                Arguments.of("the caret", SCENE.withSelection(Selection.at(120))),
                Arguments.of("a selection", SCENE.withSelection(new Selection(10, 150))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangePaintsAllThatDiffers(String what, Scene changed) {
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(SCENE);
            on.picture();
            show(on, changed);
            assertSamePicture(on, what);
            show(on, SCENE);
            assertSamePicture(on, what + " taken back");
        }
    }

    private static void show(OnDisplay on, Scene scene) {
        int paints = on.paints();
        on.text().setScene(scene);
        on.awaitPaint(paints);
    }

    private static void assertSamePicture(OnDisplay on, String what) {
        ImageData pieces = on.pictureAsItIs();
        ImageData whole = on.picture();
        assertThat(difference(pieces, whole)).as("rows that differ after %s", what).isEmpty();
    }

    private static List<Integer> difference(ImageData one, ImageData other) {
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width - SCROLL_BAR; x++) {
                if (one.getPixel(x, y) != other.getPixel(x, y)) {
                    rows.add(y);
                    break;
                }
            }
        }
        return rows;
    }

    @Test
    void lettersStayJoinedAndWholeUnderAMark() {
        try (OnDisplay on = new OnDisplay()) {
            String text = "وبالفيروس (بيان) مُحَمَّدٌ السلام";
            Scene plain = Scene.of(DocumentText.of(text));
            on.text().setScene(plain);
            ImageData before = on.picture();
            RGB pale = new RGB(255, 250, 250);
            List<Mark> marks = new ArrayList<>();
            for (int i = 1; i < text.length() - 1; i += 3) {
                marks.add(Mark.of("m" + i, i, i + 1, "L", "", pale));
            }
            on.text().setScene(plain.withMarks(marks));
            assertThat(Ink.of(on.picture())).isEqualTo(Ink.of(before));
        }
    }

    @Test
    void scrollingDownAndBackShowsTheSame() {
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(LargeScene.of(3000));
            ImageData before = on.picture();
            for (int i = 0; i < 30; i++) {
                scroll(on.text(), 137);
            }
            for (int i = 0; i < 40; i++) {
                scroll(on.text(), -137);
            }
            assertThat(on.text().getVerticalBar().getSelection()).isZero();
            assertThat(difference(before, on.picture())).isEmpty();
        }
    }

    /** A bar that is set in the painting is painted a frame later, for which the next one waits. */
    @Test
    void theScrollBarIsRightBeforeThePainting() {
        try (OnDisplay on = new OnDisplay()) {
            on.text().setScene(LargeScene.of(3000));
            on.settle();
            ScrollBar bar = on.text().getVerticalBar();
            List<Integer> before = new ArrayList<>();
            List<Integer> after = new ArrayList<>();
            Listener first =
                    event -> {
                        if (event.widget == on.text()) {
                            before.add(bar.getMaximum());
                        }
                    };
            on.shell().getDisplay().addFilter(SWT.Paint, first);
            on.text().addListener(SWT.Paint, event -> after.add(bar.getMaximum()));
            for (int i = 0; i < 20; i++) {
                scroll(on.text(), on.text().getSize().y);
                on.settle();
            }
            on.shell().getDisplay().removeFilter(SWT.Paint, first);
            assertThat(after).isNotEmpty().isEqualTo(before);
        }
    }

    private static void scroll(AnnotatedText text, int by) {
        text.getVerticalBar().setSelection(text.getVerticalBar().getSelection() + by);
        text.getVerticalBar().notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void anotherWidthWrapsAnewAndShowsTheSamePlace() {
        try (OnDisplay on = new OnDisplay()) {
            Scene scene = LargeScene.of(3000);
            on.text().setScene(scene);
            TextRange sentence = scene.document().sentences().get(40);
            on.text().setScene(scene.withSelection(Selection.at(sentence.begin())));
            on.shell().setSize(420, 700);
            on.settle();
            on.text().reveal(sentence.begin());
            assertThat(on.text().caretBounds().y).isBetween(0, 700);
            assertThat(on.text().caretBounds().x).isBetween(20, 420);
        }
    }

    @Test
    void everySpanOfALongTextIsOnItsLines() {
        try (OnDisplay on = new OnDisplay()) {
            Scene scene = LargeScene.of(2000);
            on.text().setScene(scene);
            for (Mark mark : scene.marks()) {
                assertThat(on.text().rectanglesOf(mark.extent()))
                        .as(mark.toString())
                        .isNotEmpty()
                        .allMatch(rectangle -> rectangle.width > 0 && rectangle.x > 10);
            }
        }
    }
}
