package org.tahqiq.nlp.internal.format.jsonl;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CANNOT_BE,
    END_MISSING,
    FROM_COLUMN,
    ID_TWICE,
    LEFT_OUT,
    MEMBER,
    MISSING,
    NEWER,
    NO_JSON,
    NO_JSON_OBJECT,
    NO_LINE,
    NO_LIST,
    NO_NUMBER,
    NO_OBJECT,
    NO_TEXT,
    NO_TEXT_VALUE,
    NO_TIME,
    NO_WHOLE_NUMBER,
    OFFSETS_OUTSIDE,
    OTHER_SURFACE,
    TWO_OBJECTS,
    UTF_16
}
