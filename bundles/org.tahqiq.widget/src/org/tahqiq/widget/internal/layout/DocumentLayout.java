package org.tahqiq.widget.internal.layout;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/**
 * Lays out the blocks that somebody asks for and keeps those near the viewport; the heights of all
 * others are estimated from their length, so that a long document costs no more than a short one.
 */
public final class DocumentLayout {

    /** Blocks that are kept laid out before those that are seen, and as many after them. */
    private static final int SPARE = 96;

    /** So many more may wait to be freed when nothing else is to be done. */
    private static final int WAITING = 192;

    private final String text;
    private final List<Block> blocks;
    private final BlockLayout.Context context;
    private final Heights heights;
    private final NavigableMap<Integer, BlockLayout> laidOut = new TreeMap<>();
    private final BitSet outdated = new BitSet();
    private final SceneIndex index;

    public DocumentLayout(
            String text, List<Block> blocks, BlockLayout.Context context, SceneIndex index) {
        this.text = text;
        this.blocks = blocks;
        this.context = context;
        this.index = index;
        heights = new Heights(blocks.stream().mapToInt(this::estimate).toArray());
    }

    private int estimate(Block block) {
        double length = block.length() * context.metrics().averageWidth();
        int lines = Math.max(1, (int) Math.ceil(length / Math.max(1, context.width())));
        Metrics metrics = context.metrics();
        return lines * (metrics.plainLine() + metrics.lane()) + metrics.blockGap();
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Heights heights() {
        return heights;
    }

    public SceneIndex index() {
        return index;
    }

    public BlockLayout.Context context() {
        return context;
    }

    public int blockOf(int offset) {
        return Blocks.indexAt(blocks, offset);
    }

    /** Whether {@link #layout} would cost nothing. */
    boolean isLaidOut(int block) {
        return laidOut.containsKey(block) && !outdated.get(block);
    }

    public BlockLayout layout(int block) {
        BlockLayout layout = laidOut.get(block);
        if (layout == null) {
            layout = new BlockLayout(context, blocks.get(block), text);
            laidOut.put(block, layout);
            outdated.set(block);
        }
        if (outdated.get(block)) {
            outdated.clear(block);
            layout.arrange(block, index);
            heights.set(block, layout.height());
        }
        return layout;
    }

    /**
     * Takes over the marks of another scene; the touched blocks are arranged when next asked for.
     *
     * @return the touched blocks
     */
    public BitSet update(SceneDiff difference) {
        BitSet touched = difference.touchedBlocks(blocks, index);
        index.follow(difference);
        touched.or(difference.touchedBlocks(blocks, index));
        outdated.or(touched);
        return touched;
    }

    /** Frees at once what is far from the blocks that are seen and too much to wait. */
    void trim(int firstSeen, int afterSeen) {
        int most = afterSeen - firstSeen + 2 * SPARE + WAITING;
        while (laidOut.size() > most && freeFar(firstSeen, afterSeen)) {
            // One by one: each block that is laid out while scrolling costs one that is freed.
        }
    }

    /**
     * Frees one block that is far from those that are seen.
     *
     * @return false if there is none
     */
    boolean freeFar(int firstSeen, int afterSeen) {
        if (laidOut.isEmpty()) {
            return false;
        }
        int before = firstSeen - laidOut.firstKey();
        int after = laidOut.lastKey() - afterSeen;
        if (Math.max(before, after) <= SPARE) {
            return false;
        }
        (before > after ? laidOut.pollFirstEntry() : laidOut.pollLastEntry()).getValue().dispose();
        return true;
    }

    public void dispose() {
        laidOut.values().forEach(BlockLayout::dispose);
        laidOut.clear();
    }
}
