package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ENGINE_FAILED,
    ENGINE_NOT_STARTED,
    NOT_ANNOTATED,
    NOT_A_PIPELINE,
    NOT_STORED
}
