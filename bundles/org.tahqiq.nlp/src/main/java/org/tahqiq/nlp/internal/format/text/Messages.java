package org.tahqiq.nlp.internal.format.text;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    NOT_READ
}
