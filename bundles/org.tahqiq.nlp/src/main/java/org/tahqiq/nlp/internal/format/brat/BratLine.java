package org.tahqiq.nlp.internal.format.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an annotation file. Offsets are as they stand there. */
sealed interface BratLine {

    /** T: a span with a type and one or more stretches, as pairs of begin and end. */
    record TextBound(String id, String type, List<Integer> offsets, String surface)
            implements BratLine {}

    /** R: a relation with its two ends, whatever their roles are called. */
    record Arc(String id, String type, String source, String target) implements BratLine {}

    /** E: an event with its trigger and arguments, as pairs of role and id. */
    record Event(String id, String type, String trigger, List<List<String>> arguments)
            implements BratLine {}

    /** A or M: an attribute; without a value it is true. */
    record Attribute(String id, String name, String target, String value) implements BratLine {}

    /** N: a reference to a knowledge base. */
    record Normalization(String id, String target, String reference) implements BratLine {}

    /** *: names of one thing. */
    record Equivalence(String type, List<String> members) implements BratLine {}

    /** #: a remark about another line. */
    record Note(String type, String target, String text) implements BratLine {}

    /** A blank line, or a # line about nothing. */
    record Comment(String text) implements BratLine {}

    /** How a line is parsed. */
    Pattern SPAN = Pattern.compile("(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)");

    /** Reads a line; empty when it is none. */
    static Optional<BratLine> parse(String line) {
        if (line.isBlank()) {
            return Optional.of(new Comment(""));
        }
        String[] fields = line.split("\t", 3);
        String id = fields[0];
        String data = fields.length > 1 ? fields[1].strip() : "";
        String tail = fields.length > 2 ? fields[2] : "";
        String[] words = data.isEmpty() ? new String[0] : data.split("\\s+");
        return switch (id.charAt(0)) {
            case 'T' -> textBound(id, data, tail);
            case 'R' -> arc(id, words);
            case 'E' -> event(id, words);
            case 'A', 'M' -> attribute(id, data, words);
            case 'N' -> normalization(id, words, tail);
            case '*' ->
                    words.length < 3
                            ? Optional.empty()
                            : Optional.of(
                                    new Equivalence(
                                            words[0], List.of(words).subList(1, words.length)));
            case '#' ->
                    Optional.of(
                            words.length == 2 && fields.length == 3
                                    ? new Note(words[0], words[1], tail)
                                    : new Comment(line.substring(1).strip()));
            default -> Optional.empty();
        };
    }

    private static Optional<BratLine> textBound(String id, String data, String surface) {
        Matcher matcher = SPAN.matcher(data);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> offsets = new ArrayList<>();
        for (String number : matcher.group(2).split("[ ;]")) {
            offsets.add(Integer.valueOf(number));
        }
        return Optional.of(new TextBound(id, matcher.group(1), List.copyOf(offsets), surface));
    }

    private static Optional<BratLine> arc(String id, String[] words) {
        if (words.length != 3 || words[1].indexOf(':') < 0 || words[2].indexOf(':') < 0) {
            return Optional.empty();
        }
        return Optional.of(new Arc(id, words[0], afterColon(words[1]), afterColon(words[2])));
    }

    private static String afterColon(String word) {
        return word.substring(word.lastIndexOf(':') + 1);
    }

    private static Optional<BratLine> event(String id, String[] words) {
        List<List<String>> arguments = new ArrayList<>();
        for (String word : words) {
            int colon = word.lastIndexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            arguments.add(List.of(word.substring(0, colon), word.substring(colon + 1)));
        }
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = arguments.remove(0);
        return Optional.of(new Event(id, head.get(0), head.get(1), List.copyOf(arguments)));
    }

    private static Optional<BratLine> attribute(String id, String data, String[] words) {
        if (words.length < 2) {
            return Optional.empty();
        }
        String value = words.length == 2 ? "true" : data.split("\\s+", 3)[2];
        return Optional.of(new Attribute(id, words[0], words[1], value));
    }

    private static Optional<BratLine> normalization(String id, String[] words, String tail) {
        if (words.length < 3) {
            return Optional.empty();
        }
        String reference = tail.isBlank() ? words[2] : words[2] + " " + tail.strip();
        return Optional.of(new Normalization(id, words[1], reference));
    }
}
