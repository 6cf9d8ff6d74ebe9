package org.tahqiq.nlp.api.engine;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CANNOT_BE,
    FILE_UNREADABLE,
    GIVE_CHOICE,
    GIVE_NUMBER,
    GIVE_PATH,
    GIVE_TEXT,
    GIVE_TRUTH,
    GIVE_WHOLE_NUMBER,
    HAS,
    HAS_NONE,
    HAS_NO_VALUE,
    NO_PARAMETER,
    PARAMETER,
    PUT_FILE
}
