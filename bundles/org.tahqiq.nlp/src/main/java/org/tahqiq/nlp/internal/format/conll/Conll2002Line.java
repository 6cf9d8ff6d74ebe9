package org.tahqiq.nlp.internal.format.conll;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a CoNLL-2002 file that is not blank.
 *
 * @param number from 1
 * @param fields what stands between spaces and tabs; at least one
 */
record Conll2002Line(int number, List<String> fields) {

    private static final Pattern SEPARATOR = Pattern.compile("[ \t]+");

    static Conll2002Line of(int number, String line) {
        String trimmed = line.replaceAll("^[ \t]+|[ \t]+$", "");
        return new Conll2002Line(number, List.of(SEPARATOR.split(trimmed)));
    }

    boolean isDocumentStart() {
        return fields.get(0).equals(Conll2002Reader.DOCSTART);
    }

    /** Whether this is a comment, as GermEval has them, and not the word "#" with a tag. */
    boolean isComment() {
        return fields.get(0).startsWith("#") && lastTag().isEmpty();
    }

    String last() {
        return fields.get(fields.size() - 1);
    }

    /** The tag in the last column, if there is a tag. */
    Optional<IobTag> lastTag() {
        return fields.size() < 2 ? Optional.empty() : IobTag.parse(last());
    }

    /** The tags from a column on; shorter than the columns where one of them is no tag. */
    List<IobTag> tags(int from) {
        return fields.subList(from, fields.size()).stream()
                .map(IobTag::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether all columns from one on are tags. */
    boolean isTagged(int from) {
        return fields.size() > from && tags(from).size() == fields.size() - from;
    }
}
