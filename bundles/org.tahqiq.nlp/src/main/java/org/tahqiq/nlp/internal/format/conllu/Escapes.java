package org.tahqiq.nlp.internal.format.conllu;

import org.tahqiq.nlp.internal.format.WhiteSpace;

/**
 * Writes any text into a value of the last column, in the manner of UDPipe's {@code SpacesAfter}:
 * {@code \s} space, {@code \t} tab, {@code \n} line feed, {@code \r} carriage return, {@code \p}
 * vertical bar, {@code \\} backslash; any other white space is {@code \\u} with four hexadecimal
 * digits, which is our own addition.
 */
final class Escapes {

    private static final String PLAIN = " \t\n\r|\\";
    private static final String CODES = "stnrp\\";

    private Escapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = PLAIN.indexOf(c);
            if (code >= 0) {
                escaped.append('\\').append(CODES.charAt(code));
            } else if (WhiteSpace.is(c) || Character.isISOControl(c)) {
                escaped.append("\\u%04X".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Writes the name of an attribute, in which an equals sign would end it. */
    static String escapeName(String name) {
        return escape(name).replace("=", "\\u003D");
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = c == '\\' && i + 1 < text.length() ? CODES.indexOf(text.charAt(i + 1)) : -1;
            if (code >= 0) {
                plain.append(PLAIN.charAt(code));
                i++;
            } else if (c == '\\' && text.substring(i).matches("(?s)\\\\u[0-9A-F]{4}.*")) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
