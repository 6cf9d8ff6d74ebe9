package org.tahqiq.nlp.internal.format.conllu;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    COUNTED_ANEW,
    EMPTY_NODES,
    ENHANCED,
    FIRST_COLUMN,
    LEFT_OUT,
    NOTHING_TO_WRITE,
    NO_BEGIN,
    NO_CUT,
    NO_END,
    NO_HEAD,
    NO_SHIFT,
    NO_WORD,
    ODD_ROOTS,
    OTHER_TEXT,
    SECOND_HEAD,
    SEVERAL_MENTIONS,
    TEN_COLUMNS,
    TOKEN_TOO_LONG,
    WORD_MISSING,
    WRONG_NUMBER
}
