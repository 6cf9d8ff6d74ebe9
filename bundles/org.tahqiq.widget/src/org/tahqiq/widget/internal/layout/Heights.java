package org.tahqiq.widget.internal.layout;

/**
 * Heights of the blocks with their sums: changing one and finding the block at a y both take a
 * logarithmic number of steps (a Fenwick tree: P. M. Fenwick, A new data structure for cumulative
 * frequency tables, 1994).
 */
public final class Heights {

    private final int[] heights;
    private final long[] tree;

    public Heights(int[] heights) {
        this.heights = heights.clone();
        tree = new long[heights.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    public int count() {
        return heights.length;
    }

    public int of(int block) {
        return heights[block];
    }

    public void set(int block, int height) {
        long difference = (long) height - heights[block];
        heights[block] = height;
        for (int i = block + 1; difference != 0 && i < tree.length; i += i & -i) {
            tree[i] += difference;
        }
    }

    /** Sum of the heights before the block; the total for the number of blocks. */
    public long top(int block) {
        long sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    public long total() {
        return top(heights.length);
    }

    /** The block that has {@code y}; the first or last one outside. */
    public int blockAt(long y) {
        int block = 0;
        long rest = Math.max(0, y);
        for (int step = Integer.highestOneBit(tree.length); step > 0; step >>= 1) {
            int next = block + step;
            if (next < tree.length && tree[next] <= rest) {
                block = next;
                rest -= tree[next];
            }
        }
        return Math.min(block, heights.length - 1);
    }
}
