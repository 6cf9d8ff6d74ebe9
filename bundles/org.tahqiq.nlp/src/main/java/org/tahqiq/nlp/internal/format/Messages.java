package org.tahqiq.nlp.internal.format;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    DENIED,
    DISK_FULL,
    EXISTS,
    LONG_LINE,
    NOT_READ,
    NOT_THERE,
    NOT_VALID,
    NOT_WRITTEN,
    RUNS,
    SENTENCES_MADE,
    WORDS_MADE,
    WORDS_OUTSIDE
}
