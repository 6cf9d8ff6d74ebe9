package org.tahqiq.nlp.internal.engine.trained;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CUT_OFF,
    NO_MODEL,
    OTHER_LANGUAGE,
    OTHER_TASK,
    OTHER_VERSION,
    UNREADABLE
}
