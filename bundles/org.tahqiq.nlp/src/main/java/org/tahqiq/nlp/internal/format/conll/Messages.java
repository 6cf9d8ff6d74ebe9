package org.tahqiq.nlp.internal.format.conll;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    BEGINS_HERE,
    BOILERPLATE,
    NOTHING_TO_WRITE,
    NO_CUT,
    NO_TAG,
    NO_WORD,
    ORPHAN,
    OUTSIDE,
    SENTENCE_ENDS,
    TWO_COLUMNS,
    UNCOVERED,
    WORD_WITHOUT_TAG
}
