package org.tahqiq.ui.internal.editor;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A keyboard and a mouse: what they do goes through the X server, as that of a person does.
 *
 * <p>SWT's own {@link Display#post} does not on GTK 3: it makes events of GDK and puts them into
 * the queue of its own process ({@code gdk_event_put} in {@code Display.java} of SWT 3.132), past
 * the server with its focus, grabs, click counts and keyboard layout; only the pointer is really
 * moved. {@link Robot} of the JDK asks the server by the extension XTEST ({@code
 * XTestFakeKeyEvent}, {@code XTestFakeButtonEvent}, {@code XTestFakeMotionEvent} in {@code
 * awt_Robot.c}), and comes with every JDK that has a desktop. Events take their way and come back
 * some time later, so that each act here waits for what SWT reports of it.
 */
final class RealInput {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long LONGEST_DRAG = 20_000;
    private static final int STEPS = 12;

    private static final Map<String, Integer> KEYS =
            Map.ofEntries(
                    Map.entry("CTRL", KeyEvent.VK_CONTROL),
                    Map.entry("ALT", KeyEvent.VK_ALT),
                    Map.entry("SHIFT", KeyEvent.VK_SHIFT),
                    Map.entry("ENTER", KeyEvent.VK_ENTER),
                    Map.entry("SPACE", KeyEvent.VK_SPACE),
                    Map.entry("TAB", KeyEvent.VK_TAB),
                    Map.entry("ESC", KeyEvent.VK_ESCAPE),
                    Map.entry("DEL", KeyEvent.VK_DELETE),
                    Map.entry("HOME", KeyEvent.VK_HOME),
                    Map.entry("END", KeyEvent.VK_END),
                    Map.entry("LEFT", KeyEvent.VK_LEFT),
                    Map.entry("RIGHT", KeyEvent.VK_RIGHT),
                    Map.entry("DOWN", KeyEvent.VK_DOWN),
                    Map.entry(".", KeyEvent.VK_PERIOD));

    private final Workbench workbench;
    private final Robot robot;

    RealInput(Workbench workbench) throws AWTException {
        this.workbench = workbench;
        robot = new Robot();
    }

    /** Presses keys one after the other, each by itself or with others held: {@code CTRL+Z}. */
    void press(String... strokes) {
        for (String stroke : strokes) {
            giveFocus();
            int keys = stroke.split("\\+").length;
            // Key bindings swallow the pressing of a key, never its release.
            awaiting(SWT.KeyUp, keys, () -> strike(stroke));
            workbench.settle();
        }
    }

    /** Presses keys and waits for nothing: where a dialog takes the event from here. */
    void strike(String stroke) {
        List<Integer> keys = new ArrayList<>();
        for (String key : stroke.split("\\+")) {
            keys.add(KEYS.getOrDefault(key, (int) key.toUpperCase(Locale.ROOT).charAt(0)));
        }
        keys.forEach(robot::keyPress);
        Collections.reverse(keys);
        keys.forEach(robot::keyRelease);
    }

    /** Types letters and spaces. */
    void type(String text) {
        for (char letter : text.toCharArray()) {
            press(letter == ' ' ? "SPACE" : String.valueOf(letter));
        }
    }

    void click(Point at) {
        click(at, 1);
    }

    /** Nothing is waited for between the clicks, or a busy workbench would make them two. */
    void doubleClick(Point at) {
        click(at, 2);
    }

    /** Opens the context menu of what is at the point. */
    void rightClick(Point at) {
        moveTo(at);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        workbench.settle();
    }

    private void click(Point at, int times) {
        moveTo(at);
        awaiting(
                SWT.MouseUp,
                times,
                () -> {
                    for (int i = 0; i < times; i++) {
                        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                    }
                });
        workbench.settle();
    }

    /** Drags from one place of the display to another. */
    void drag(Point from, Point to) {
        moveTo(from);
        Thread letGo = letGoAfterAll();
        awaiting(SWT.MouseDown, 1, () -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK));
        for (int step = 1; step <= STEPS; step++) {
            int x = from.x + (to.x - from.x) * step / STEPS;
            int y = from.y + (to.y - from.y) * step / STEPS;
            robot.mouseMove(x, y);
            workbench.settle();
        }
        letGo.interrupt();
        awaiting(SWT.MouseUp, 1, () -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
        workbench.settle();
    }

    /** A drag that the workbench takes for one of a tab waits in its own loop for the button. */
    private Thread letGoAfterAll() {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(LONGEST_DRAG);
                                robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "Let the mouse go");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Drags with Ctrl held. */
    void dragWithControl(Point from, Point to) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        drag(from, to);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        workbench.settle();
    }

    private void moveTo(Point at) {
        robot.mouseMove(at.x, at.y);
        workbench.settle();
    }

    /** Without a window manager nobody gives the focus back when a list or dialog has closed. */
    private void giveFocus() {
        Display display = workbench.display();
        if (display.getFocusControl() == null) {
            Shell window = workbench.page().getWorkbenchWindow().getShell();
            Stream.of(display.getShells())
                    .filter(shell -> shell.isVisible() && shell.getParent() == window)
                    .findFirst()
                    .orElse(window)
                    .forceActive();
            workbench.settle();
        }
    }

    /** Does something and waits until SWT has reported so many events, or for a second. */
    private void awaiting(int type, int count, Runnable act) {
        Display display = workbench.display();
        int[] seen = new int[1];
        Listener listener = event -> seen[0]++;
        display.addFilter(type, listener);
        act.run();
        long end = System.nanoTime() + PATIENCE;
        while (seen[0] < count && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        display.removeFilter(type, listener);
    }
}
