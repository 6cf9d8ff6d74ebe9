package org.tahqiq.core.cause;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    BAD_ESCAPE,
    BAD_GROUP,
    BAD_NAME,
    BAD_RANGE,
    BAD_REPETITION,
    DANGLING_STAR,
    DENIED,
    DISK_ERROR,
    DISK_FULL,
    ENDS_EARLY,
    ENDS_WITH_BACKSLASH,
    EXISTS,
    FILE_TOO_LARGE,
    IN_USE,
    IS_FOLDER,
    LOOK_BEHIND,
    LOOP,
    NAME_NOT_ENCODED,
    NAME_TOO_LONG,
    NEAR_CHARACTER,
    NOT_EMPTY,
    NOT_FOLDER,
    NOT_REPLACED,
    NOT_TEXT,
    NO_FILE,
    NO_MEMORY,
    OPEN_BRACKET,
    OPEN_COUNT,
    OPEN_GROUP,
    QUOTA,
    READ_ONLY_DISK,
    TOO_MANY_OPEN,
    UNKNOWN,
    UNOPENED_GROUP,
    UNREACHABLE
}
