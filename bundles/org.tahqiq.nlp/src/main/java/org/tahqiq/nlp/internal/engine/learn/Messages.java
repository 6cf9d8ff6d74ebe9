package org.tahqiq.nlp.internal.engine.learn;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CUT_OFF,
    NO_MODEL,
    OTHER_LANGUAGE,
    OTHER_VECTORS,
    OTHER_VERSION
}
