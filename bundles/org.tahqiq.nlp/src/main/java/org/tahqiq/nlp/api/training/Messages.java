package org.tahqiq.nlp.api.training;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ALL_THE_SAME,
    AND,
    DOCUMENTS,
    EMPTY_DOCUMENTS,
    FOLDER_UNREADABLE,
    MORE,
    NOTHING_FOUND,
    NO_MODEL,
    TOO_LITTLE,
    TRAINING
}
