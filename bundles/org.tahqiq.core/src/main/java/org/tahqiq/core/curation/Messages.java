package org.tahqiq.core.curation;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    IN_DOCUMENT,
    TAKE_AGREED
}
