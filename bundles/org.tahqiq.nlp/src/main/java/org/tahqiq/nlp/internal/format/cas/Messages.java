package org.tahqiq.nlp.internal.format.cas;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CUT_OFF,
    DAMAGED,
    DOCUMENT_TYPE,
    NO_JSON_CAS,
    NO_TEXT,
    NO_TYPES,
    NO_TYPE_SYSTEM,
    NO_XMI,
    OTHER_TYPES,
    OTHER_TYPE_SYSTEM,
    OTHER_XMI,
    SAID,
    VIEW_LEFT_OUT
}
