package org.tahqiq.nlp.internal.format.compare;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANNOTATION,
    NOT_READ,
    NOT_WRITTEN,
    OTHER_RUNS,
    OTHER_TEXT
}
