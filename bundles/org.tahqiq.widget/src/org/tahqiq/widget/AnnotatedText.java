package org.tahqiq.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.input.AccessibleView;
import org.tahqiq.widget.internal.input.CaretBlink;
import org.tahqiq.widget.internal.input.CaretMovement;
import org.tahqiq.widget.internal.input.Host;
import org.tahqiq.widget.internal.input.KeyInput;
import org.tahqiq.widget.internal.input.MouseGestures;
import org.tahqiq.widget.internal.input.PointerEvents;
import org.tahqiq.widget.internal.input.PointerTargets;
import org.tahqiq.widget.internal.input.ReadAhead;
import org.tahqiq.widget.internal.input.ScrollSync;
import org.tahqiq.widget.internal.paint.OverviewRuler;
import org.tahqiq.widget.internal.paint.ScenePainter;
import org.tahqiq.widget.internal.view.Damage;
import org.tahqiq.widget.internal.view.SceneView;

/**
 * Shows a text with its annotations, right to left or mixed, and reports what a person wants to do.
 * It changes nothing itself: a host hears the {@link Intent}s and answers with a new {@link Scene}.
 *
 * <p>Offsets are UTF-16 code units of the scene's text. All methods are called on the display's
 * thread. The control is not mirrored whatever the orientation of its shell: coordinates count from
 * the left.
 */
public final class AnnotatedText extends Canvas {

    private final SceneView view;
    private final CaretMovement movement;
    private final MouseGestures mouse;
    private final PointerTargets targets;
    private final PointerEvents pointer;
    private final AccessibleView accessibleView;
    private final ScrollSync scroll;
    private final CaretBlink blink;
    private final ReadAhead ahead;
    private Consumer<Intent> intents = intent -> {};

    /**
     * @param style {@link SWT#BORDER} or {@link SWT#NONE}
     */
    public AnnotatedText(Composite parent, int style) {
        super(
                parent,
                (style & SWT.BORDER)
                        | SWT.V_SCROLL
                        | SWT.DOUBLE_BUFFERED
                        | SWT.NO_BACKGROUND
                        | SWT.LEFT_TO_RIGHT);
        view = new SceneView(getDisplay());
        scroll = new ScrollSync(view, getVerticalBar(), this::repaint);
        blink = new CaretBlink(getDisplay(), this::redrawCaret);
        Host host = new ControlHost();
        ahead = new ReadAhead(host);
        movement = new CaretMovement(view);
        targets = new PointerTargets(view);
        mouse = new MouseGestures(host, targets);
        accessibleView = new AccessibleView(this, view);
        KeyInput keys = new KeyInput(host, movement);
        addListener(SWT.MouseDown, event -> forceFocus());
        addKeyListener(KeyListener.keyPressedAdapter(keys::keyPressed));
        addTraverseListener(keys::keyTraversed);
        addMouseListener(MouseListener.mouseDownAdapter(mouse::mouseDown));
        addMouseListener(MouseListener.mouseUpAdapter(mouse::mouseUp));
        addMouseMoveListener(mouse::mouseMove);
        pointer = new PointerEvents(this, host, targets);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> blink.setFocus(true));
        addListener(SWT.FocusOut, event -> blink.setFocus(false));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> disposed());
    }

    private void disposed() {
        blink.stop();
        view.dispose();
    }

    /** The scene that is shown. */
    public Scene scene() {
        checkWidget();
        return view.scene();
    }

    /** Shows a scene; only the lines in which it differs from the former are painted again. */
    public void setScene(Scene scene) {
        checkWidget();
        Scene former = view.scene();
        Damage damage = view.setScene(scene);
        boolean caretMoved = former.selection().caret() != scene.selection().caret();
        blink.restart();
        if (caretMoved && view.reveal(view.caret()) || damage.isEverything()) {
            repaint();
        } else {
            if (!damage.bands().isEmpty()) {
                ahead.paintingAsked();
            }
            int width = getClientArea().width;
            damage.bands().forEach(band -> redraw(0, band.y(), width, band.height(), false));
            if (damage.hasRuler()) {
                redraw(0, 0, OverviewRuler.WIDTH, getClientArea().height, false);
            }
        }
        scroll.update();
        if (!former.marks().equals(scene.marks())
                || !former.relations().equals(scene.relations())) {
            pointer.forgetHover();
        }
        accessibleView.sceneChanged(former, scene);
    }

    /** Who hears the intents; there is one listener. */
    public void onIntent(Consumer<Intent> listener) {
        checkWidget();
        intents = listener;
    }

    /** What is shown while the pointer rests on something. */
    public void setHoverText(Function<Target, Optional<String>> provider) {
        checkWidget();
        pointer.setHoverText(provider);
    }

    public void setPalette(Palette palette) {
        checkWidget();
        view.setPalette(palette);
        redraw();
    }

    public Palette palette() {
        checkWidget();
        return view.palette();
    }

    /**
     * Sets the font of the text.
     *
     * @param zoom in percent of the font's height
     */
    public void setTextFont(TextFont font, int zoom) {
        checkWidget();
        view.setFont(font, zoom);
        scroll.update();
        redraw();
    }

    public TextFont textFont() {
        checkWidget();
        return view.font();
    }

    public int zoom() {
        checkWidget();
        return view.zoom();
    }

    /**
     * Sets how long the caret is seen before it is hidden as long; it blinks only while this
     * control has the focus.
     *
     * @param milliseconds 0 to let the caret stand
     */
    public void setCaretBlink(int milliseconds) {
        checkWidget();
        blink.setPeriod(milliseconds);
    }

    /** Asks for the caret to be moved, as a key does. */
    public void move(CaretMove move, boolean extend) {
        checkWidget();
        select(movement.target(move), extend);
    }

    private void select(CaretPlace place, boolean extend) {
        view.expectCaret(place);
        int anchor = extend ? view.scene().selection().anchor() : place.offset();
        intents.accept(new Intent.SelectRange(new Selection(anchor, place.offset())));
    }

    /** Scrolls as little as needed to show the line of an offset. */
    public void reveal(int offset) {
        checkWidget();
        if (view.reveal(new CaretPlace(offset, false))) {
            scroll.update();
            repaint();
        }
    }

    /** The mark that begins next after the caret or last before it, among those that are shown. */
    public Optional<Mark> neighbourMark(boolean next) {
        checkWidget();
        return movement.neighbourMark(next);
    }

    /** The shown marks of which something is in sight, in text order. */
    public List<Mark> marksInSight() {
        checkWidget();
        return view.marksSeen();
    }

    /** Rectangles of a range in this control, one for each visual run of each line. */
    public List<Rectangle> rectanglesOf(TextRange range) {
        checkWidget();
        return view.geometry().rectanglesOf(range);
    }

    /** The place of the character at an offset; without width at the end of a line. */
    public Rectangle boundsOf(int offset) {
        checkWidget();
        return view.geometry().boundsOf(offset);
    }

    /** Whether the paragraph of an offset is read from right to left. */
    public boolean isRightToLeft(int offset) {
        checkWidget();
        return view.layout().blocks().get(view.layout().blockOf(offset)).rightToLeft();
    }

    /** The offset of the character at a point of this control, or of the nearest one. */
    public int offsetAt(int x, int y) {
        checkWidget();
        return view.geometry().offsetAt(x, y);
    }

    /** The place of the caret, without width. */
    public Rectangle caretBounds() {
        checkWidget();
        return view.geometry().caretBounds(view.caret());
    }

    /** The place of a shown mark's label, to open something beside it. */
    public Optional<Rectangle> labelBounds(String markId) {
        checkWidget();
        return view.geometry().labelOf(markId);
    }

    /** What is at a point of this control. */
    public Target targetAt(int x, int y) {
        checkWidget();
        return targets.at(x, y);
    }

    /** Copies the selected text to the clipboard, if there is any. */
    public void copy() {
        checkWidget();
        Optional<String> text = view.selectedText();
        if (text.isPresent()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(
                    new Object[] {text.get()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void paint(Event event) {
        Rectangle clip = new Rectangle(event.x, event.y, event.width, event.height);
        view.paint(event.gc, clip, blink.isShown());
        mouse.paintFeedback(event.gc);
        ahead.painted();
    }

    private void repaint() {
        ahead.paintingAsked();
        redraw();
    }

    private void redrawCaret() {
        if (!view.isCaretSeen()) {
            return;
        }
        Rectangle caret = view.geometry().caretBounds(view.caret());
        int reach = ScenePainter.CARET_REACH;
        redraw(caret.x - reach, caret.y, 2 * reach, caret.height, false);
    }

    /** A scroll bar that lies over the control takes its place from the margin. */
    private void resized() {
        Rectangle area = getClientArea();
        if (area.width > 0 && area.height > 0) {
            boolean over = (getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY) != 0;
            view.setSize(area.width, area.height, over ? getVerticalBar().getSize().x : 0);
            scroll.update();
            redraw();
        }
    }

    /** What keys and mouse may ask of this control. */
    private final class ControlHost implements Host {

        @Override
        public SceneView view() {
            return view;
        }

        @Override
        public void tell(Intent intent) {
            intents.accept(intent);
        }

        @Override
        public void select(CaretPlace place, boolean extend) {
            AnnotatedText.this.select(place, extend);
        }

        @Override
        public void move(CaretMove move, boolean extend) {
            AnnotatedText.this.move(move, extend);
        }

        @Override
        public void copy() {
            AnnotatedText.this.copy();
        }

        @Override
        public void scrollBy(int pixels) {
            scroll.scrollBy(pixels);
        }

        @Override
        public void repaint() {
            AnnotatedText.this.repaint();
        }

        @Override
        public void later(int milliseconds, Runnable task) {
            getDisplay()
                    .timerExec(
                            milliseconds,
                            () -> {
                                if (!isDisposed()) {
                                    task.run();
                                }
                            });
        }

        @Override
        public void setResizeCursor(boolean resize) {
            setCursor(getDisplay().getSystemCursor(resize ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
        }
    }
}
