package org.tahqiq.nlp.api.format;

/** What can happen to an annotation in a format that does not carry all of it. */
public enum LossKind {
    /** The whole annotation is missing: the format has no place for its layer. */
    LAYER("The format has no place for the layer"),
    /** The whole annotation is missing: it lies inside another one, which was kept. */
    NESTED("Lies inside another annotation, which was kept"),
    /** The whole annotation is missing: it overlaps another one, which was kept. */
    CROSSING("Crosses another annotation, which was kept"),
    /** The whole annotation is missing: it covers no word, or no text. */
    NO_WORD("Covers no word"),
    /** The whole annotation is missing: it has no tag, and the format needs one. */
    NO_TAG("Has no tag"),
    /** The whole annotation is missing: one of its ends is. */
    END_MISSING("Joins an annotation that was not kept"),
    /** The whole annotation is missing: a person has rejected it. */
    REJECTED("Was rejected by a person"),
    /** The whole annotation is missing: it stands in text that was left out. */
    SKIPPED_ZONE("Stands in text that was left out"),
    /** The ends were moved to the ends of words. */
    SNAPPED("Does not begin and end with a word and was moved to the bounds of words"),
    /** It was cut where the sentence ends. */
    CROSS_SENTENCE("Reaches over the end of a sentence and was cut there"),
    /** The gaps between its parts were filled. */
    DISCONTINUOUS("Has several parts and was written as one stretch"),
    /** Its tag is written differently. */
    TAG("The tag is written differently"),
    /** Values of features are missing or changed. */
    VALUE("Values are missing"),
    /** The remark is missing or changed. */
    NOTE("The remark is missing"),
    /** The form, the place in the word or the exact extent is missing or changed. */
    FORM("The form is written differently"),
    /** It is missing whether a person has accepted it. */
    STATUS("The status is missing"),
    /** Score, run, origin and time are missing. */
    PROVENANCE("Score, run, origin and time are missing"),
    /** A stretch of the text, or something known of the document, is missing or changed. */
    DOCUMENT("Something of the document is missing or changed");

    private final String sentence;

    LossKind(String sentence) {
        this.sentence = sentence;
    }

    /** What happened, in English, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Whether the annotation as a whole is missing in the output. */
    public boolean whole() {
        return compareTo(SKIPPED_ZONE) <= 0;
    }
}
