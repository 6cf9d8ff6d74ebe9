package org.tahqiq.nlp.api.training;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ALL_THE_SAME,
    AND,
    DOCUMENTS,
    EMPTY_DOCUMENTS,
    FOLDER_UNREADABLE,
    ITEMS,
    MORE,
    NOTHING_FOUND,
    NO_MODEL,
    ONE_DOCUMENT,
    ONE_MORE,
    TOO_LITTLE,
    TRAINING
}
