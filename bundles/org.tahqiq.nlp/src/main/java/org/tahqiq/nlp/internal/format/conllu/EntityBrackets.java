package org.tahqiq.nlp.internal.format.conllu;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The brackets in the attribute {@code Entity}, as CorefUD 1.0 has them: {@code (e1-PER} begins
 * entity e1 of type PER, {@code e1)} ends it, {@code (e1-PER)} does both; parts of a discontinuous
 * one are {@code (e1[1/2]-PER}. Types are written with percent signs where a character would be
 * taken for something else; a type {@code Layer:TAG} is of another layer, and {@code _} is no tag.
 */
final class EntityBrackets {

    private static final Pattern BRACKET =
            Pattern.compile("(\\()?([^()\\-\\[]+)(?:\\[(\\d+)/(\\d+)])?((?:-[^()]*)?)(\\))?");
    private static final String NO_TAG = "_";

    private EntityBrackets() {}

    /**
     * One bracket.
     *
     * @param opens whether a part begins here
     * @param closes whether it ends here
     * @param id the id of the entity
     * @param part which of its parts, from 1
     * @param parts how many parts it has
     * @param fields what stands behind the id, such as the type, undecoded
     */
    record Bracket(
            boolean opens, boolean closes, String id, int part, int parts, List<String> fields) {

        /** Id and part, by which the two ends find one another. */
        String key() {
            return parts == 1 ? id : "%s[%d/%d]".formatted(id, part, parts);
        }
    }

    /** Reads the value of the attribute; what is no bracket ends the list. */
    static List<Bracket> parse(String value) {
        List<Bracket> brackets = new ArrayList<>();
        Matcher matcher = BRACKET.matcher(value);
        int at = 0;
        while (at < value.length() && matcher.find(at) && matcher.start() == at) {
            boolean opens = matcher.group(1) != null;
            boolean closes = matcher.group(6) != null;
            if (!opens && !closes || matcher.end() == at) {
                break;
            }
            String fields = matcher.group(5);
            brackets.add(
                    new Bracket(
                            opens,
                            closes,
                            matcher.group(2),
                            number(matcher.group(3)),
                            number(matcher.group(4)),
                            fields.isEmpty()
                                    ? List.of()
                                    : List.of(fields.substring(1).split("-", -1))));
            at = matcher.end();
        }
        return brackets;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** The type of an annotation as it is written. */
    static String type(String layer, @Nullable String tag, String usualLayer) {
        String written = tag == null ? NO_TAG : encode(tag);
        return layer.equals(usualLayer) ? written : encode(layer) + ":" + written;
    }

    /** The layer that a type names, if it names one. */
    static Optional<String> layer(String type) {
        int colon = type.indexOf(':');
        return colon > 0 ? Optional.of(decode(type.substring(0, colon))) : Optional.empty();
    }

    /** The tag of a type, if it has one. */
    static Optional<String> tag(String type) {
        String tag = type.substring(type.indexOf(':') + 1);
        return tag.equals(NO_TAG) || tag.isEmpty() ? Optional.empty() : Optional.of(decode(tag));
    }

    private static String encode(String name) {
        if (name.equals(NO_TAG)) {
            return "%5F";
        }
        StringBuilder encoded = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
                                encoded.appendCodePoint(c);
                            } else {
                                byte[] bytes =
                                        Character.toString(c).getBytes(StandardCharsets.UTF_8);
                                for (byte each : bytes) {
                                    encoded.append("%%%02X".formatted(each & 0xFF));
                                }
                            }
                        });
        return encoded.toString();
    }

    private static String decode(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
