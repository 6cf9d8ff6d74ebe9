package org.tahqiq.nlp.internal.engine.relation;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    EIGHT_COLUMNS,
    NO_NUMBERS,
    NO_PATTERN,
    NO_SOURCE,
    NO_TRIGGER,
    TAG_TWICE
}
