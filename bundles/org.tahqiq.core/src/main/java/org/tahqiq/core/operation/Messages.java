package org.tahqiq.core.operation;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    CHANGE_HITS,
    COPY_FROM,
    COPY_TO_PIPELINE,
    COVERING,
    EDITED_ELSEWHERE,
    FINISH,
    IN_DOCUMENT,
    NOT_SAVED,
    NOT_SAVED_IN_WORKBENCH,
    NO_LAYER,
    NO_SET,
    OPEN_POINT,
    QUOTED,
    REOPEN,
    TAG_MISSING,
    UNDECIDED,
    VALUE_MISSING
}
