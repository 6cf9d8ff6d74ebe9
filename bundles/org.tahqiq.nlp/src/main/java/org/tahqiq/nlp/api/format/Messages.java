package org.tahqiq.nlp.api.format;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANNOTATED_NONE,
    CROSSING,
    CROSS_SENTENCE,
    DISCONTINUOUS,
    DOCUMENT,
    END_MISSING,
    EXPORT,
    FINISHED_NONE,
    FORM,
    FORMAT_WANTED,
    IMPORT,
    LAYER,
    NESTED,
    NONE,
    NOTE,
    NOTHING_TO_EXPORT,
    NOT_100,
    NO_CHOICE,
    NO_FORMAT,
    NO_OPTION,
    NO_SPLIT,
    NO_TAG,
    NO_WORD,
    PROVENANCE,
    READ_AS,
    READ_ONLY_FORMAT,
    REJECTED,
    SKIPPED_ZONE,
    SNAPPED,
    STATUS,
    TAG,
    VALUE,
    WRITE_ONLY_FORMAT
}
