package org.tahqiq.nlp.internal.format.conllu;

import java.util.List;

/** Which features of a segment have a column of their own, and what fits there. */
final class MorphologyColumns {

    static final String LEMMA = "lemma";
    static final String POS = "pos";
    static final String XPOS = "xpos";
    static final String MORPH = "morph";

    /** The features in the order of the columns. */
    static final List<String> FEATURES = List.of(LEMMA, POS, XPOS, MORPH);

    private MorphologyColumns() {}

    /** Whether a value can stand in the column of a feature; a lemma may have spaces inside. */
    static boolean fits(String feature, String value) {
        return isPlain(feature.equals(LEMMA) ? value.replaceAll("(?<=\\S) (?=\\S)", "") : value);
    }

    /** Whether a value has no white space and is not the underscore that stands for nothing. */
    static boolean isPlain(String value) {
        return !value.equals(ConlluRow.NONE)
                && value.codePoints()
                        .noneMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || Character.isISOControl(c));
    }
}
