package org.tahqiq.core.search;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    NOTHING_TO_SEARCH,
    NO_EXPRESSION,
    TOO_DEEP,
    TOO_SLOW
}
