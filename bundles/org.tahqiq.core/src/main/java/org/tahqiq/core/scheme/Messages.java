package org.tahqiq.core.scheme;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    COLOUR,
    FEATURE_OF,
    KEY_OF_TAG,
    KEY_TWICE,
    LAYER,
    NAMELESS,
    NO_LAYER_OF_RELATIONS,
    NO_TAGSET,
    NO_TAGSET_OF_FEATURE,
    NO_TAG_OF_CONSTRAINT,
    NO_VALUES,
    TAGSET,
    TAG_OF,
    TWO_OF_A_NAME
}
