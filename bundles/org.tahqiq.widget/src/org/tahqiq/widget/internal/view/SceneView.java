package org.tahqiq.widget.internal.view;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Palette;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextFont;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.layout.BlockLayout;
import org.tahqiq.widget.internal.layout.DocumentLayout;
import org.tahqiq.widget.internal.layout.LineBox;
import org.tahqiq.widget.internal.layout.SceneDiff;
import org.tahqiq.widget.internal.layout.SceneIndex;
import org.tahqiq.widget.internal.layout.TextGeometry;
import org.tahqiq.widget.internal.layout.Viewport;
import org.tahqiq.widget.internal.paint.Fonts;
import org.tahqiq.widget.internal.paint.Frame;
import org.tahqiq.widget.internal.paint.OverviewRuler;
import org.tahqiq.widget.internal.paint.ScenePainter;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/**
 * Keeps a scene laid out. The one owner of everything that must be disposed: fonts, shaped lines,
 * the overview's picture.
 */
public final class SceneView {

    private final Device device;
    private final OverviewRuler ruler;
    private TextFont font = new TextFont(TextFont.PREFERRED.get(0), 16);
    private int zoom = 100;
    private int scrollBar;
    private Palette palette = Palette.light();
    private Scene scene = Scene.of(DocumentText.of(""));
    private CaretPlace caret = new CaretPlace(0, false);
    private Fonts fonts;
    private Frame frame;
    private DocumentLayout layout;
    private Viewport viewport;
    private TextGeometry geometry;
    private ScenePainter painter;
    private @Nullable CaretPlace expectedCaret;

    public SceneView(Device device) {
        this.device = device;
        ruler = new OverviewRuler(device);
        fonts = new Fonts(device, font, zoom);
        frame = Frame.of(100, 100, fonts.metrics().label(), scrollBar);
        painter = new ScenePainter(palette, fonts, ruler);
        List<Block> blocks = Blocks.of(scene.document());
        layout = new DocumentLayout("", blocks, context(), new SceneIndex(scene, blocks));
        viewport = new Viewport(layout, frame.height());
        geometry = new TextGeometry(layout, viewport, frame.left());
    }

    private BlockLayout.Context context() {
        return new BlockLayout.Context(
                device, fonts.text(), fonts.metrics(), fonts::labelWidth, frame.textWidth());
    }

    public Scene scene() {
        return scene;
    }

    public CaretPlace caret() {
        return caret;
    }

    /** Whether something is seen of the block of the caret. */
    public boolean isCaretSeen() {
        int block = geometry.blockOf(caret);
        return viewport.seen().stream().anyMatch(seen -> seen.number() == block);
    }

    public Frame frame() {
        return frame;
    }

    public Palette palette() {
        return palette;
    }

    public Fonts fonts() {
        return fonts;
    }

    public DocumentLayout layout() {
        return layout;
    }

    public Viewport viewport() {
        return viewport;
    }

    public TextGeometry geometry() {
        return geometry;
    }

    /** Says to which side the caret belongs if the next scene puts it there. */
    public void expectCaret(CaretPlace place) {
        expectedCaret = place;
    }

    /**
     * Shows another scene.
     *
     * @return what must be painted again
     */
    public Damage setScene(Scene next) {
        Scene former = scene;
        CaretPlace formerCaret = caret;
        SceneDiff diff = new SceneDiff(former, next);
        Damage damage = new Damage();
        if (diff.isOtherText()) {
            scene = next;
            caret = new CaretPlace(next.selection().caret(), false);
            boolean sameText = former.document().text().equals(next.document().text());
            int topOffset = sameText ? topOffset() : 0;
            rebuild(topOffset);
            ruler.invalidate();
            return damage.all();
        }
        if (!former.selection().equals(next.selection())) {
            damage.addLine(geometry, formerCaret);
            damage.addRange(viewport, layout, former.selection().range());
        }
        scene = next;
        if (diff.touchesLayout()) {
            update(diff, damage);
        }
        for (String id : diff.repainted()) {
            damage.addId(viewport, layout, id);
        }
        moveCaret(formerCaret, next);
        if (!former.selection().equals(next.selection())) {
            damage.addLine(geometry, caret);
            damage.addRange(viewport, layout, next.selection().range());
        }
        return damage;
    }

    private void moveCaret(CaretPlace former, Scene next) {
        int offset = next.selection().caret();
        CaretPlace expected = expectedCaret;
        expectedCaret = null;
        if (expected != null && expected.offset() == offset) {
            caret = expected;
        } else if (former.offset() != offset) {
            caret = new CaretPlace(offset, false);
        }
    }

    private void update(SceneDiff diff, Damage damage) {
        List<Damage.Place> former = Damage.places(viewport);
        BitSet touched = layout.update(diff);
        ruler.sceneChanged();
        damage.addTouched(former, Damage.places(viewport), touched);
        damage.addRuler();
    }

    /** Offset of the first character that is seen. */
    private int topOffset() {
        return viewport.seen().get(0).layout().block().begin();
    }

    /** Lays out everything anew, with the given offset at the top. */
    private void rebuild(int topOffset) {
        layout.dispose();
        List<Block> blocks = Blocks.of(scene.document());
        layout =
                new DocumentLayout(
                        scene.document().text(), blocks, context(), new SceneIndex(scene, blocks));
        viewport = new Viewport(layout, frame.height());
        geometry = new TextGeometry(layout, viewport, frame.left());
        viewport.showAtTop(layout.blockOf(topOffset), 0);
    }

    /**
     * @param newScrollBar width of a scroll bar that lies over the right edge
     */
    public void setSize(int width, int height, int newScrollBar) {
        scrollBar = newScrollBar;
        Frame next = Frame.of(width, height, fonts.metrics().label(), scrollBar);
        boolean sameLines = next.textWidth() == frame.textWidth();
        int top = sameLines ? 0 : topOffset();
        frame = next;
        if (sameLines) {
            viewport.setHeight(height);
        } else {
            rebuild(top);
        }
    }

    public void setPalette(Palette newPalette) {
        palette = newPalette;
        painter = new ScenePainter(palette, fonts, ruler);
        ruler.invalidate();
    }

    /**
     * @param newZoom in percent
     */
    public void setFont(TextFont newFont, int newZoom) {
        int top = topOffset();
        font = newFont;
        zoom = newZoom;
        Fonts former = fonts;
        fonts = new Fonts(device, font, zoom);
        painter = new ScenePainter(palette, fonts, ruler);
        frame = Frame.of(frame.width(), frame.height(), fonts.metrics().label(), scrollBar);
        rebuild(top);
        former.dispose();
    }

    public TextFont font() {
        return font;
    }

    public int zoom() {
        return zoom;
    }

    public void paint(GC gc, Rectangle clip, boolean caretShown) {
        List<Viewport.Seen> seen = viewport.seen();
        painter.paint(
                gc, clip, new ScenePainter.View(scene, seen, geometry, caret, caretShown, frame));
    }

    /** Scrolls as little as shows the line of the caret's place; says whether it scrolled. */
    public boolean reveal(CaretPlace place) {
        TextGeometry.PlacedLine line = geometry.lineOf(place);
        List<Viewport.Seen> seen = viewport.seen();
        int first = seen.get(0).number();
        int last = seen.get(seen.size() - 1).number();
        if (line.block() < first - 1 || line.block() > last + 1) {
            viewport.showAtTop(line.block(), line.box().top() - viewport.height() / 3);
            return true;
        }
        int top = viewport.topOf(line.block()) + line.box().top();
        int bottom = top + line.box().height();
        if (top < 0) {
            viewport.scrollBy(top);
        } else if (bottom > viewport.height()) {
            viewport.scrollBy(Math.min(top, bottom - viewport.height()));
            showFirstLineWhole(viewport.topOf(line.block()) + line.box().top());
        } else {
            return false;
        }
        return true;
    }

    /**
     * Scrolls on until no line is cut by the upper edge.
     *
     * @param most pixels that may be scrolled
     */
    private void showFirstLineWhole(int most) {
        Viewport.Seen first = viewport.seen().get(0);
        for (LineBox line : first.layout().lines()) {
            int cut = first.y() + line.bottom();
            if (first.y() + line.top() < 0 && cut > 0) {
                viewport.scrollBy(Math.min(cut, most));
                return;
            }
        }
    }

    /** The visible marks of which something is seen, in text order. */
    public List<Mark> marksSeen() {
        return viewport.seen().stream()
                .flatMap(block -> layout.index().marksIn(block.number()).stream())
                .distinct()
                .toList();
    }

    /** The text that is selected. */
    public Optional<String> selectedText() {
        TextRange range = scene.selection().range();
        return range.isEmpty()
                ? Optional.empty()
                : Optional.of(scene.document().text().substring(range.begin(), range.end()));
    }

    public void dispose() {
        layout.dispose();
        fonts.dispose();
        ruler.dispose();
    }
}
