package org.tahqiq.core.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.ArabicLetters;

/**
 * Names of documents and annotators, which are names of folders and files on Windows, macOS and
 * Linux alike. Arabic letters and spaces are kept. A safe name
 *
 * <ul>
 *   <li>is in Unicode normal form C, without control, format and bidirectional characters, and
 *       without {@code / \ : * ? " < > |};
 *   <li>neither begins nor ends with a space or a dot;
 *   <li>is no name that Windows keeps for devices, such as {@code CON} or {@code lpt1.txt};
 *   <li>has at most {@value #MAX_BYTES} bytes in UTF-8.
 * </ul>
 *
 * Two names that differ in case alone are the same name.
 */
final class Names {

    static final int MAX_BYTES = 100;

    private static final String FORBIDDEN = "/\\:*?\"<>|";
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    /** The digits, and the superscript ones that Windows takes for digits. */
    private static final String DEVICE_NUMBERS = "0123456789\u00B9\u00B2\u00B3";

    private static final Set<String> RESERVED_ANNOTATORS = Set.of("text");

    private Names() {}

    /**
     * A safe name as near to the wanted one as can be.
     *
     * @param taken whether a name is in use
     */
    static String unique(String wanted, Predicate<String> taken) {
        String name = safe(wanted);
        String candidate = name;
        for (int n = 2; taken.test(candidate); n++) {
            String number = "-" + n;
            candidate = cut(name, MAX_BYTES - number.length()).strip() + number;
        }
        return candidate;
    }

    /** What two names have in common that a file system may take for the same. */
    static String key(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return composed(folded);
    }

    /** Refuses a name that cannot be an annotator's. */
    static void checkAnnotator(String name) throws CorpusException {
        if (name.isEmpty()) {
            throw new CorpusException(Messages.NO_ANNOTATOR.with());
        }
        if (!name.equals(safe(name)) || RESERVED_ANNOTATORS.contains(key(name))) {
            throw new CorpusException(
                    Messages.ANNOTATOR_NAME.with(
                            printable(name),
                            RESERVED_ANNOTATORS.contains(key(safe(name)))
                                    ? name + "-1"
                                    : safe(name)));
        }
    }

    /** Whether a name can be that of a document's folder. */
    static boolean isSafe(String name) {
        return isPlain(name) && !isDevice(name) || !name.isEmpty() && name.equals(safe(name));
    }

    /** Whether a name has nothing in it that needs a closer look: most names by far. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inside = i > 0 && i < name.length() - 1;
            if (!(isPlainLetter(c) || c == '-' || c == ' ' && inside)) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= MAX_BYTES / 2;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c >= ArabicLetters.HAMZA && c <= ArabicLetters.YEH && Character.isLetter(c);
    }

    private static String safe(String wanted) {
        StringBuilder kept = new StringBuilder();
        composed(wanted).codePoints().forEach(c -> keep(c, kept));
        // Once more: what stood on both sides of a letter left out may compose.
        String name = trimmed(cut(trimmed(composed(kept)), MAX_BYTES));
        if (name.isEmpty()) {
            return "document";
        }
        return isDevice(name) ? "_" + trimmed(cut(name, MAX_BYTES - 1)) : name;
    }

    private static String composed(CharSequence name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static void keep(int c, StringBuilder kept) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    kept.append(' ');
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> {
                // Invisible, or not the same everywhere: two names that look alike would differ.
            }
            default -> {
                if (FORBIDDEN.indexOf(c) >= 0) {
                    kept.append('-');
                } else {
                    kept.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c);
                }
            }
        }
    }

    private static String trimmed(String name) {
        int begin = 0;
        int end = name.length();
        while (begin < end && isEdge(name.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '.';
    }

    private static String cut(String name, int maxBytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && DEVICE_NUMBERS.indexOf(stem.charAt(3)) >= 0;
    }

    private static String printable(String name) {
        return name.codePoints()
                .collect(
                        StringBuilder::new,
                        (text, c) -> {
                            if (Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT) {
                                text.append("U+%04X".formatted(c));
                            } else {
                                text.appendCodePoint(c);
                            }
                        },
                        StringBuilder::append)
                .toString();
    }
}
