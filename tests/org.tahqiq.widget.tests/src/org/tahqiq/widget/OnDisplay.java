package org.tahqiq.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A display with one annotated text in a shell. Closing it fails if a resource was not freed. */
final class OnDisplay implements AutoCloseable {

    private final Display display;
    private final Set<Object> before;
    private final Shell shell;
    private final AnnotatedText text;
    private int paints;

    OnDisplay() {
        this(900, 700);
    }

    OnDisplay(int width, int height) {
        display = TestDisplay.get();
        before = resources();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        text = new AnnotatedText(shell, SWT.NONE);
        text.setCaretBlink(0);
        text.addListener(SWT.Paint, event -> paints++);
        shell.setSize(width, height);
        shell.open();
        settle();
    }

    private Set<Object> resources() {
        Set<Object> resources = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object object : display.getDeviceData().objects) {
            if (!(object instanceof Color) && !(object instanceof Cursor)) {
                resources.add(object);
            }
        }
        return resources;
    }

    AnnotatedText text() {
        return text;
    }

    Shell shell() {
        return shell;
    }

    /** Fails where the font is not installed: what stands in for it shows nothing of it. */
    void setFont(TextFont font) {
        assertThat(display.getFontList(font.family(), true)).as(font.family()).isNotEmpty();
        text.setTextFont(font, 100);
    }

    /** Lets the display work until it has nothing to do. */
    void settle() {
        long until = System.nanoTime() + 20_000_000L;
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Waits until something has come true, at most five seconds. */
    void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 5_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** What the control shows when all of it is painted anew. */
    ImageData picture() {
        int former = paints;
        text.redraw();
        await(() -> paints > former);
        settle();
        return pictureAsItIs();
    }

    /** Waits for a painting that the control itself asked for since {@code former}. */
    void awaitPaint(int former) {
        await(() -> paints > former);
        settle();
    }

    /** How often the control was painted. */
    int paints() {
        return paints;
    }

    /** What the control shows now. */
    ImageData pictureAsItIs() {
        Rectangle area = text.getClientArea();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(text);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
        Set<Object> left = resources();
        left.removeAll(before);
        assertThat(left).as("resources that were not freed").isEmpty();
    }
}
