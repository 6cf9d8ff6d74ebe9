package org.tahqiq.nlp.internal.mapping;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    FEATURE_LEFT_OUT,
    NEWER,
    NOT_A_VALUE,
    OUTSIDE_TEXT,
    RELATIONS_LEFT_OUT,
    TYPE_LEFT_OUT
}
