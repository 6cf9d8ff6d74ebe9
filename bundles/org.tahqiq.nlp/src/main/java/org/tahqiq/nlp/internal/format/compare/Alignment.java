package org.tahqiq.nlp.internal.format.compare;

import java.util.List;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.WhiteSpace;

/**
 * Maps the offsets of two texts to common ones. Equal texts have equal offsets; of texts that a
 * format has re-spaced or shortened, the characters are counted that are neither white space nor in
 * a stretch that is announced as left out.
 */
final class Alignment {

    private final int[] written;
    private final int[] read;
    private final boolean aligned;
    private final boolean exact;

    Alignment(String written, String read, List<Extent> leftOut) {
        exact = written.equals(read);
        if (exact) {
            this.written = new int[0];
            this.read = new int[0];
            aligned = true;
            return;
        }
        StringBuilder writtenKept = new StringBuilder();
        StringBuilder readKept = new StringBuilder();
        this.written = counts(written, leftOut, writtenKept);
        this.read = counts(read, List.of(), readKept);
        aligned = writtenKept.compareTo(readKept) == 0;
    }

    private static int[] counts(String text, List<Extent> leftOut, StringBuilder kept) {
        boolean[] out = new boolean[text.length()];
        for (Extent extent : leftOut) {
            for (int i = extent.begin(); i < extent.end(); i++) {
                out[i] = true;
            }
        }
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            counts[i] = kept.length();
            if (!out[i] && !WhiteSpace.is(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        counts[text.length()] = kept.length();
        return counts;
    }

    /** Whether the two texts are the same but for white space and what was left out. */
    boolean isAligned() {
        return aligned;
    }

    /** The common offset of an offset in the text that was written. */
    int ofWritten(int offset) {
        return exact ? offset : written[Math.max(0, Math.min(offset, written.length - 1))];
    }

    /** The common offset of an offset in the text that was read. */
    int ofRead(int offset) {
        return exact ? offset : read[Math.max(0, Math.min(offset, read.length - 1))];
    }
}
