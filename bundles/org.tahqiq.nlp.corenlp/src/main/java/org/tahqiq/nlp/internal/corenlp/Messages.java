package org.tahqiq.nlp.internal.corenlp;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    NO_MODEL
}
