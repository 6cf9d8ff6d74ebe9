package org.tahqiq.nlp.internal.format;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    LONG_LINE,
    NOT_VALID,
    RUNS,
    SENTENCES_MADE,
    WORDS_MADE,
    WORDS_OUTSIDE
}
