package org.tahqiq.nlp.internal.format.imports;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANNOTATED_ALREADY,
    END_MISSING,
    FEATURE_ADDED,
    ID_TWICE,
    IN_CORPUS,
    LAYER_ADDED,
    LAYER_REPLACED,
    LEFT_OUT,
    NOT_STORED,
    NOT_STORED_OF_DOCUMENT,
    NOT_THERE,
    NO_FEATURE,
    NO_TAG,
    NO_TAGS,
    NO_WORD,
    OF_DOCUMENT,
    OUTSIDE_TEXT,
    RULES_BROKEN,
    SAME_TEXT,
    TAG_ADDED,
    TIMES,
    UNKNOWN_FORMAT
}
