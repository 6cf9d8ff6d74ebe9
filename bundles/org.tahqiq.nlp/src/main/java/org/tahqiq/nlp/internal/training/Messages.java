package org.tahqiq.nlp.internal.training;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ENTITIES,
    ENTITY,
    NOT_WRITTEN,
    ONE_PART_OF_SPEECH,
    ONE_SPLIT,
    RELATION,
    RELATIONS,
    SEGMENT,
    SEGMENTED_WORD,
    SEGMENTED_WORDS,
    SEGMENTS
}
