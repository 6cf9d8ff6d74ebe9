package org.tahqiq.nlp.api.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a file, by which its format is recognised.
 *
 * @param name the name of the file without its folder
 * @param bytes its first bytes, at most {@link #SIZE}; never changed
 */
public record FileHead(String name, byte[] bytes) {

    /** How much of a file is looked at. */
    public static final int SIZE = 4096;

    /** Whether the file name ends in a dot and one of the endings, in any case. */
    public boolean hasExtension(List<String> extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /**
     * The bytes as UTF-8, a leading byte order mark left out. A character that is cut off at the
     * end, and whatever is not UTF-8, reads as U+FFFD.
     */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
