package org.tahqiq.core.text;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANOTHER_ENCODING,
    BAD_BYTE,
    CONTROL,
    EMPTY,
    FROM_MARK,
    HALF_PAIR,
    NOT_KEPT,
    NO_ENCODING,
    RIGHT_ENCODING,
    TOO_LONG
}
