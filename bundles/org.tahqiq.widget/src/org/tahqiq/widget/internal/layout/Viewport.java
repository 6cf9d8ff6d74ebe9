package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the document that is seen. The place is kept as a block and the pixels of it that are
 * above the upper edge, so that what is seen stays still when estimated heights become real.
 */
public final class Viewport {

    /**
     * A block with its y from the upper edge of the control.
     *
     * @param number index of the block
     */
    public record Seen(int number, int y, BlockLayout layout) {

        public int bottom() {
            return y + layout.height();
        }
    }

    private final DocumentLayout document;
    private int block;
    private int afterSeen;
    private int hidden;
    private int height;

    public Viewport(DocumentLayout document, int height) {
        this.document = document;
        this.height = height;
    }

    public void setHeight(int newHeight) {
        height = newHeight;
    }

    public int height() {
        return height;
    }

    /** The blocks that are seen, laid out. */
    public List<Seen> seen() {
        settle();
        List<Seen> seen = new ArrayList<>();
        int y = -hidden;
        for (int i = block; i < document.blocks().size() && y < height; i++) {
            Seen placed = new Seen(i, y, document.layout(i));
            seen.add(placed);
            y = placed.bottom();
        }
        afterSeen = block + seen.size();
        document.trim(block, afterSeen);
        return seen;
    }

    /**
     * Lays out a block that is not seen but would be after scrolling by as much as is seen, first
     * below and then above.
     *
     * @return false if there is none left
     */
    public boolean layOutAhead() {
        int y = -hidden;
        for (int i = block; i < document.blocks().size() && y < 2 * height; i++) {
            if (!document.isLaidOut(i)) {
                document.layout(i);
                return true;
            }
            y += document.heights().of(i);
        }
        y = -hidden;
        for (int i = block - 1; i >= 0 && y > -height; i--) {
            if (!document.isLaidOut(i)) {
                document.layout(i);
                return true;
            }
            y -= document.heights().of(i);
        }
        return false;
    }

    /**
     * Frees a block that is far from what was seen last.
     *
     * @return false if there is none
     */
    public boolean freeFar() {
        return document.freeFar(block, Math.max(block, afterSeen));
    }

    /** The y of a block from the upper edge; exact for blocks that are seen. */
    public int topOf(int number) {
        long y = document.heights().top(number) - document.heights().top(block) - hidden;
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(y, Integer.MAX_VALUE / 2));
    }

    /** Pixels above the upper edge, in part estimated. */
    public long position() {
        return document.heights().top(block) + hidden;
    }

    public void scrollTo(long y) {
        block = document.heights().blockAt(y);
        hidden = (int) (Math.max(0, y) - document.heights().top(block));
        settle();
    }

    /** Scrolls by pixels that are seen, whatever the estimates were. */
    public void scrollBy(int pixels) {
        hidden += pixels;
        settle();
    }

    /** Shows the block with {@code y} of it at the upper edge. */
    public void showAtTop(int number, int y) {
        block = number;
        hidden = y;
        settle();
    }

    /** Keeps the anchor within its block and the end of the text at the lower edge. */
    private void settle() {
        while (hidden < 0 && block > 0) {
            block--;
            hidden += document.layout(block).height();
        }
        hidden = Math.max(0, hidden);
        int last = document.blocks().size() - 1;
        while (block < last && hidden >= document.layout(block).height()) {
            hidden -= document.layout(block).height();
            block++;
        }
        int below = -hidden;
        for (int i = block; i <= last && below < height; i++) {
            below += document.layout(i).height();
        }
        int missing = height - below;
        if (missing > 0) {
            hidden -= missing;
            while (hidden < 0 && block > 0) {
                block--;
                hidden += document.layout(block).height();
            }
            hidden = Math.max(0, hidden);
        }
    }
}
