package org.tahqiq.core.evaluation;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    FEW_COLUMNS,
    NOT_UTF_8,
    NO_TAG,
    NO_WORD,
    SENTENCES_DIFFER,
    SENTENCE_END,
    WORDS_DIFFER
}
