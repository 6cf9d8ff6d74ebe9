package org.tahqiq.widget.internal.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/**
 * Lays out the blocks that somebody asks for and keeps those near the viewport; the heights of all
 * others are estimated from their length, so that a long document costs no more than a short one.
 */
public final class DocumentLayout {

    /** Blocks that are kept laid out beyond those that are seen. */
    private static final int SPARE = 96;

    private final String text;
    private final List<Block> blocks;
    private final BlockLayout.Context context;
    private final Heights heights;
    private final Map<Integer, BlockLayout> laidOut = new HashMap<>();
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

    /** Frees what is far from the blocks that are seen. */
    public void trim(int firstSeen, int lastSeen) {
        if (laidOut.size() <= lastSeen - firstSeen + 1 + 2 * SPARE) {
            return;
        }
        Iterator<Map.Entry<Integer, BlockLayout>> all = laidOut.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Integer, BlockLayout> entry = all.next();
            int block = entry.getKey();
            if (block < firstSeen - SPARE / 2 || block > lastSeen + SPARE / 2) {
                entry.getValue().dispose();
                all.remove();
            }
        }
    }

    public void dispose() {
        laidOut.values().forEach(BlockLayout::dispose);
        laidOut.clear();
    }
}
