package org.tahqiq.core.session;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANNOTATION,
    ANNOTATION_AT,
    FINISHED,
    FITTED,
    LEFT_OUT,
    MADE_BY_HAND,
    NOT_RECORDED,
    NO_ANNOTATION,
    NO_CHARACTER,
    NO_LAYER,
    ONLY_RELATIONS,
    ONLY_SPANS,
    RELATION_BY_HAND,
    RELATION_UNFIT,
    SELECT_TEXT,
    STEP_NOT_RECORDED
}
