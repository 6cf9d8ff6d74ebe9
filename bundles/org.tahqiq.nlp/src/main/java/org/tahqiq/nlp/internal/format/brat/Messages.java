package org.tahqiq.nlp.internal.format.brat;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    COMMENT_LEFT_OUT,
    EVENT,
    GROUP,
    NOT_IN_FILE,
    NO_LINE,
    NO_PAIR,
    NO_STATUS,
    OFFSETS_OUTSIDE,
    ONE_LINE,
    OTHER_SURFACE,
    REMARK_LEFT_OUT,
    TWICE,
    UTF_16
}
