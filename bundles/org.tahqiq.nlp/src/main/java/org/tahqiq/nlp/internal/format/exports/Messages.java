package org.tahqiq.nlp.internal.format.exports;

import org.tahqiq.core.MessageKey;

/** The sentences of this package. */
enum Messages implements MessageKey {
    COMPARED,
    DIFFERENCES,
    DOCUMENT,
    DO_NOT_USE,
    FAILURES,
    FOREIGN_FILE,
    HOW_MANY,
    HOW_OFTEN,
    IN,
    IN_CORPUS,
    IS_FILE,
    LAYER,
    LINE,
    MADE,
    NOTHING_LOST,
    NOT_EMPTY,
    NOT_READ_BACK,
    NOT_WRITTEN,
    NO_FOLDER,
    READING_FAILED,
    REPORT_TITLE,
    WHAT,
    WHAT_BECAME,
    WHAT_HAPPENED,
    WHICH,
    WRITTEN
}
