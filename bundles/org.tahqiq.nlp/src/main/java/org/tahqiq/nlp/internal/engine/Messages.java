package org.tahqiq.nlp.internal.engine;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    NO_ANERCORP,
    NO_LANGUAGE_MODEL,
    NO_PATTERN,
    NO_PLACE,
    NO_ZONE,
    THREE_COLUMNS
}
