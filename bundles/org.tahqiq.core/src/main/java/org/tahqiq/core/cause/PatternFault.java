package org.tahqiq.core.cause;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.tahqiq.core.Message;

/**
 * What is wrong with a regular expression, by the descriptions that {@link java.util.regex.Pattern}
 * gives, all of them English.
 */
enum PatternFault {
    OPEN_GROUP(Messages.OPEN_GROUP, "Unclosed group"),
    UNOPENED_GROUP(Messages.UNOPENED_GROUP, "Unmatched closing"),
    OPEN_BRACKET(Messages.OPEN_BRACKET, "Unclosed character class", "Bad class syntax"),
    OPEN_COUNT(Messages.OPEN_COUNT, "Unclosed counted closure"),
    DANGLING_STAR(Messages.DANGLING_STAR, "Dangling meta character"),
    BAD_REPETITION(Messages.BAD_REPETITION, "Illegal repetition"),
    BAD_RANGE(Messages.BAD_RANGE, "Illegal character range", "Bad intersection syntax"),
    ENDS_WITH_BACKSLASH(
            Messages.ENDS_WITH_BACKSLASH,
            "Unescaped trailing backslash",
            "Unexpected internal error"),
    BAD_ESCAPE(
            Messages.BAD_ESCAPE,
            "Illegal/unsupported escape",
            "Illegal hexadecimal",
            "Unclosed hexadecimal",
            "Hexadecimal codepoint",
            "Illegal octal",
            "Illegal control escape",
            "Illegal Unicode escape",
            "Unclosed character family",
            "Empty character family",
            "Illegal character name",
            "Unclosed character name",
            "Unknown character name"),
    BAD_NAME(
            Messages.BAD_NAME,
            "Unknown character property",
            "Unknown Unicode property",
            "Unknown character script",
            "Unknown character block"),
    LOOK_BEHIND(Messages.LOOK_BEHIND, "Look-behind group"),
    BAD_GROUP(
            Messages.BAD_GROUP,
            "Unknown inline modifier",
            "Unknown group type",
            "Unknown look-behind",
            "named capturing group",
            "Named capturing group",
            "capturing group name",
            "\\k is not followed");

    private final Messages said;
    private final List<String> descriptions;

    PatternFault(Messages said, String... descriptions) {
        this.said = said;
        this.descriptions = List.of(descriptions);
    }

    static Message of(PatternSyntaxException failure) {
        String description = String.valueOf(failure.getDescription());
        Message fault =
                Stream.of(values())
                        .filter(
                                known ->
                                        known.descriptions.stream()
                                                .anyMatch(description::startsWith))
                        .findFirst()
                        .map(known -> known.said.with())
                        .orElseGet(() -> Messages.UNKNOWN.with(description));
        int index = failure.getIndex();
        int length = String.valueOf(failure.getPattern()).length();
        return index < 0 ? fault : Messages.NEAR_CHARACTER.with(fault, Math.min(index + 1, length));
    }
}
