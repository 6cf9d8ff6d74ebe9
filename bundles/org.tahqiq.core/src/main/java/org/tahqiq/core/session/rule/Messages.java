package org.tahqiq.core.session.rule;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    ANOTHER_KIND,
    EMPTY_PART,
    END_MISSING,
    END_OF_LAYER,
    END_REJECTED,
    MARKED_ALREADY,
    NONE_PERMITTED,
    NOT_IN_TAGSET,
    NOT_PERMITTED,
    NO_CROSSING,
    NO_FEATURE,
    NO_OVERLAP,
    NO_TAG,
    NO_TAGS,
    NO_VALUE,
    NO_WORD,
    NUMBER,
    ONLY_CONTIGUOUS,
    OUTSIDE_TEXT,
    OUTSIDE_WORD,
    PARTS_IN_ORDER,
    PERMITTED,
    RELATED_ALREADY,
    RELATION_CROSSES,
    SAME_ENDS,
    SOURCE,
    SPAN_CROSSES,
    TARGET,
    TEXT,
    TRUE_OR_FALSE,
    WHITE_SPACE,
    WHOLE_NUMBER
}
