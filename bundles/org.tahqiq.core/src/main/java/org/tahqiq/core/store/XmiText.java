package org.tahqiq.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Characters on their way into a UTF-8 XML file. Escapes what XML gives a meaning to, and white
 * space that an XML reader would turn into spaces.
 */
final class XmiText {

    private static final int FLUSH_AT = 1 << 15;

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT * 2);

    XmiText(OutputStream out) {
        this.out = out;
    }

    XmiText raw(String text) {
        buffer.append(text);
        return this;
    }

    XmiText number(int number) {
        buffer.append(number);
        return this;
    }

    XmiText escaped(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                buffer.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        buffer.append(text, done, text.length());
        return this;
    }

    /** Ends a line; the only place where bytes go out, so that no surrogate pair is cut. */
    void endLine() throws IOException {
        buffer.append('\n');
        if (buffer.length() >= FLUSH_AT) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        buffer.setLength(0);
    }

    private static @Nullable String escape(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\t' -> "&#x9;";
            case '\n' -> "&#xA;";
            case '\r' -> "&#xD;";
            default -> null;
        };
    }
}
