package org.tahqiq.nlp.internal.engine.lexicon;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    COLUMNS_WANTED,
    MORE_VALUES,
    NAME_AND_TAG,
    NO_TAG,
    OPEN_QUOTATION
}
