package org.tahqiq.widget.internal.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides text into grapheme clusters (UAX #29): a letter with its harakat is one step of the
 * caret.
 */
public final class Clusters {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Clusters() {}

    /** Begin of each cluster, followed by the length of the text. */
    public static int[] boundaries(CharSequence text) {
        int[] boundaries = new int[text.length() + 1];
        int count = 0;
        Matcher matcher = CLUSTER.matcher(text);
        while (matcher.find()) {
            boundaries[count++] = matcher.start();
        }
        boundaries[count++] = text.length();
        return Arrays.copyOf(boundaries, count);
    }

    /** The index of the cluster that has the offset; the last one for the text's end. */
    public static int indexOf(int[] boundaries, int offset) {
        int found = Arrays.binarySearch(boundaries, offset);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, boundaries.length - 2));
    }
}
