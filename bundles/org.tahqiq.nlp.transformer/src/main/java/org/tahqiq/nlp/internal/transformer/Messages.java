package org.tahqiq.nlp.internal.transformer;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    EXPORT_MODEL,
    MISSING,
    NOT_UTF_8,
    NO_FOLDER,
    NO_JSON,
    NO_LABEL,
    NO_LABELS,
    NO_LINE,
    NO_NETWORK,
    NO_TOKENIZER,
    OTHER_INPUTS,
    OTHER_OUTPUTS,
    SAVE_CONFIGURATION,
    SAVE_TOKENIZER,
    WRONG_LABELS,
    WRONG_PART
}
