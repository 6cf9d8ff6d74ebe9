package org.tahqiq.nlp.api.format;

import org.tahqiq.core.Message;

/** What can happen to an annotation in a format that does not carry all of it. */
public enum LossKind {
    /** The whole annotation is missing: the format has no place for its layer. */
    LAYER(Messages.LAYER.with()),
    /** The whole annotation is missing: it lies inside another one, which was kept. */
    NESTED(Messages.NESTED.with()),
    /** The whole annotation is missing: it overlaps another one, which was kept. */
    CROSSING(Messages.CROSSING.with()),
    /** The whole annotation is missing: it covers no word, or no text. */
    NO_WORD(Messages.NO_WORD.with()),
    /** The whole annotation is missing: it has no tag, and the format needs one. */
    NO_TAG(Messages.NO_TAG.with()),
    /** The whole annotation is missing: one of its ends is. */
    END_MISSING(Messages.END_MISSING.with()),
    /** The whole annotation is missing: a person has rejected it. */
    REJECTED(Messages.REJECTED.with()),
    /** The whole annotation is missing: it stands in text that was left out. */
    SKIPPED_ZONE(Messages.SKIPPED_ZONE.with()),
    /** The ends were moved to the ends of words. */
    SNAPPED(Messages.SNAPPED.with()),
    /** It was cut where the sentence ends. */
    CROSS_SENTENCE(Messages.CROSS_SENTENCE.with()),
    /** The gaps between its parts were filled. */
    DISCONTINUOUS(Messages.DISCONTINUOUS.with()),
    /** Its tag is written differently. */
    TAG(Messages.TAG.with()),
    /** Values of features are missing or changed. */
    VALUE(Messages.VALUE.with()),
    /** The remark is missing or changed. */
    NOTE(Messages.NOTE.with()),
    /** The form, the place in the word or the exact extent is missing or changed. */
    FORM(Messages.FORM.with()),
    /** It is missing whether a person has accepted it. */
    STATUS(Messages.STATUS.with()),
    /** Score, run, origin and time are missing. */
    PROVENANCE(Messages.PROVENANCE.with()),
    /** A stretch of the text, or something known of the document, is missing or changed. */
    DOCUMENT(Messages.DOCUMENT.with());

    private final Message sentence;

    LossKind(Message sentence) {
        this.sentence = sentence;
    }

    /** What happened, without a full stop. */
    public String sentence() {
        return sentence.localized();
    }

    /** Whether the annotation as a whole is missing in the output. */
    public boolean whole() {
        return compareTo(SKIPPED_ZONE) <= 0;
    }
}
