package org.tahqiq.nlp.internal.training;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ENTITIES,
    NOT_WRITTEN,
    ONE_PART_OF_SPEECH,
    ONE_SPLIT,
    RELATIONS,
    SEGMENTED_WORDS,
    SEGMENTS
}
