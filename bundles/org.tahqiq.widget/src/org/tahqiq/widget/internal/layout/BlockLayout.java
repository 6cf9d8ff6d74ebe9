package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.geometry.CaretPlace;
import org.tahqiq.widget.internal.geometry.LineBreaker;
import org.tahqiq.widget.internal.geometry.LineText;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Drawable;

/**
 * The lines of one block. The shaped text outlives changes of the marks over it; {@link #dispose()}
 * frees it.
 */
public final class BlockLayout {

    /**
     * What layout needs to know of its surroundings.
     *
     * @param device on which text is shaped
     * @param font of the text
     * @param metrics sizes that follow from the fonts
     * @param labelWidth width of a label's text in pixels with its padding
     * @param width of the text area in pixels
     */
    public record Context(
            Device device,
            Font font,
            Metrics metrics,
            ToIntFunction<String> labelWidth,
            int width) {}

    private final Context context;
    private final Block block;
    private final List<LineText> texts;
    private List<LineBox> lines = List.of();

    BlockLayout(Context context, Block block, String document) {
        this.context = context;
        this.block = block;
        String text = Drawable.of(document.substring(block.begin(), block.end()));
        texts =
                new LineBreaker(context.device(), context.font(), context.width())
                        .breakIntoLines(text, block.rightToLeft());
    }

    /** Arranges marks and arcs anew. */
    void arrange(int number, SceneIndex index) {
        List<LineBox> arranged = new ArrayList<>(texts.size());
        int begin = block.begin();
        int top = 0;
        for (int i = 0; i < texts.size(); i++) {
            LineText text = texts.get(i);
            TextRange range = new TextRange(begin, begin + text.length());
            LineBox line =
                    new LineArranger(
                                    context.metrics(),
                                    context.labelWidth(),
                                    context.width(),
                                    range,
                                    text,
                                    i == texts.size() - 1)
                            .arrange(top, index.marksIn(number), index);
            arranged.add(line);
            begin = range.end();
            top = line.bottom();
        }
        lines = List.copyOf(arranged);
    }

    public Block block() {
        return block;
    }

    public List<LineBox> lines() {
        return lines;
    }

    public int height() {
        return lines.get(lines.size() - 1).bottom() + context.metrics().blockGap();
    }

    /** Index of the line on which the caret's place is. */
    public int lineOf(CaretPlace place) {
        int offset = place.offset();
        for (int i = 0; i < lines.size() - 1; i++) {
            TextRange range = lines.get(i).range();
            if (offset < range.end() || place.trailing() && offset == range.end()) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    /** Index of the line at a y below the block's top; the first or last one outside. */
    public int lineAt(int y) {
        for (int i = 0; i < lines.size(); i++) {
            if (y < lines.get(i).bottom()) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    void dispose() {
        LineBreaker.dispose(texts);
    }
}
