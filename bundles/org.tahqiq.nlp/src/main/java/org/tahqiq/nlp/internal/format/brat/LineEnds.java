package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.nlp.internal.format.Extent;

/**
 * The characters at which brat, written in Python, ends a line of its annotation file, so that no
 * span's text may hold one.
 */
final class LineEnds {

    private static final String CHARACTERS = "\n\r\u000B\u000C\u001C\u001D\u001E\u0085\u2028\u2029";

    private LineEnds() {}

    /** Whether there is at least one character between two offsets, and nothing but line ends. */
    static boolean only(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (CHARACTERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return begin < end;
    }

    /** What lies between line ends in a stretch; nothing if there are line ends only. */
    static List<Extent> split(String text, Extent extent) {
        if (extent.isEmpty()) {
            return List.of(extent);
        }
        List<Extent> parts = new ArrayList<>();
        int begin = extent.begin();
        for (int i = extent.begin(); i <= extent.end(); i++) {
            if (i == extent.end() || CHARACTERS.indexOf(text.charAt(i)) >= 0) {
                if (begin < i) {
                    parts.add(new Extent(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
