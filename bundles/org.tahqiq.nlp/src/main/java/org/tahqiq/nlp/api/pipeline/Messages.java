package org.tahqiq.nlp.api.pipeline;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    DROPPED,
    NEEDS,
    NOT_INSTALLED,
    NO_CORENLP,
    NO_ENGINES,
    OR,
    SOME_ENGINE
}
