package org.tahqiq.nlp.api.format;

/** What can happen to an annotation in a format that does not carry all of it. */
public enum LossKind {
    /** The whole annotation is missing: the format has no place for its layer. */
    LAYER(true, "The format has no place for annotations of the layer"),
    /** The whole annotation is missing: it lies inside another one, which was kept. */
    NESTED(true, "Lies inside another annotation that was kept"),
    /** The whole annotation is missing: it overlaps another one, which was kept. */
    CROSSING(true, "Crosses another annotation that was kept"),
    /** The whole annotation is missing: there is no word, or no sentence, where it stands. */
    NO_WORD(true, "Covers no word"),
    /** The whole annotation is missing: it has no tag, and the format needs one. */
    NO_TAG(true, "Has no tag"),
    /** The whole annotation is missing: its end is missing. */
    END_MISSING(true, "Joins an annotation that was not kept"),
    /** The whole annotation is missing: a person has rejected it. */
    REJECTED(true, "Was rejected"),
    /** The whole annotation is missing: it stands in text that was left out. */
    SKIPPED_ZONE(true, "Stands in text that was left out"),
    /** The ends were moved to the ends of words. */
    SNAPPED(true, "Begins or ends inside a word and was widened to the word"),
    /** It was cut where the sentence ends. */
    CROSS_SENTENCE(true, "Reaches over the end of a sentence and was cut there"),
    /** Its further parts are missing, or the gap between them was filled. */
    DISCONTINUOUS(true, "Has several parts and was written as one stretch"),
    /** Its tag was changed or is missing. */
    TAG(true, "The tag was written differently"),
    /** A feature's value is missing or changed. */
    VALUE(true, "A value is missing"),
    /** The remark is missing or changed. */
    NOTE(true, "The remark is missing"),
    /** The extent, form or place in the word is missing or changed. */
    FORM(true, "The form is missing or changed"),
    /** A part of the text or of what is known of the document is missing or changed. */
    DOCUMENT(true, "Something of the document is missing or changed"),
    /** Counted only: whether a person has accepted it. */
    STATUS(false, "The status is missing"),
    /** Counted only: score, run, origin and time. */
    PROVENANCE(false, "Score, run, origin and time are missing");

    private final boolean listed;
    private final String sentence;

    LossKind(boolean listed, String sentence) {
        this.listed = listed;
        this.sentence = sentence;
    }

    /**
     * Whether the report names every single case. Book-keeping, which every annotation bears, is
     * counted only.
     */
    public boolean listed() {
        return listed;
    }

    /** What happened, in English, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Whether the annotation as a whole is missing in the output. */
    public boolean whole() {
        return ordinal() <= SKIPPED_ZONE.ordinal();
    }
}
