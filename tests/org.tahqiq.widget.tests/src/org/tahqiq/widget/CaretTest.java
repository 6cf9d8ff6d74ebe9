package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaretTest {

    private final OnDisplay on = new OnDisplay();

    @BeforeEach
    void show() {
        on.text().setScene(Scene.of(DocumentText.of("زار وفد UNICEF مدينة فاس")));
        focus(true);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private void focus(boolean in) {
        on.text().notifyListeners(in ? SWT.FocusIn : SWT.FocusOut, new Event());
    }

    private boolean isSeen() {
        ImageData picture = on.pictureAsItIs();
        Rectangle caret = on.text().caretBounds();
        RGB pixel = picture.palette.getRGB(picture.getPixel(caret.x, caret.y + caret.height / 2));
        return pixel.equals(Palette.light().caret());
    }

    @Test
    void blinksWhileTheControlHasTheFocus() {
        on.text().setCaretBlink(30);
        for (int i = 0; i < 3; i++) {
            on.await(this::isSeen);
            on.await(() -> !isSeen());
        }
    }

    @Test
    void standsWhereItDoesNotBlink() {
        on.await(this::isSeen);
        for (int i = 0; i < 5; i++) {
            on.settle();
            assertThat(isSeen()).isTrue();
        }
    }

    @Test
    void isHiddenAndRestsWithoutTheFocus() {
        on.text().setCaretBlink(30);
        focus(false);
        on.await(() -> !isSeen());
        int paints = on.paints();
        for (int i = 0; i < 5; i++) {
            on.settle();
        }
        assertThat(isSeen()).isFalse();
        assertThat(on.paints()).isEqualTo(paints);
    }

    @Test
    void isSeenAsSoonAsItHasMoved() {
        on.text().setCaretBlink(2000);
        on.await(this::isSeen);
        new Person(on).presses(SWT.ARROW_LEFT);
        on.await(this::isSeen);
    }

    /** The scroll bar of GTK lies over the control: text, and numbers of sentences, keep clear. */
    @Test
    void textKeepsClearOfAScrollBarThatLiesOverTheControl() {
        on.text().setScene(Scene.of(DocumentText.of("سطر من النص\n".repeat(300))));
        Rectangle first = on.text().boundsOf(0);
        int right = on.text().getClientArea().width;
        int bar = on.text().getVerticalBar().getSize().x;
        assertThat(first.x + first.width).isLessThan(right - bar);
    }
}
