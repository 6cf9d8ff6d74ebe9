package org.tahqiq.widget;

/**
 * Ways in which the caret moves. Left and right are those of the screen, next and previous of the
 * reading.
 */
public enum CaretMove {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    NEXT_CHARACTER,
    PREVIOUS_CHARACTER,
    NEXT_WORD,
    PREVIOUS_WORD,
    WORD_LEFT,
    WORD_RIGHT,
    NEXT_SENTENCE,
    PREVIOUS_SENTENCE,
    NEXT_MARK,
    PREVIOUS_MARK,
    LINE_START,
    LINE_END,
    PAGE_UP,
    PAGE_DOWN,
    TEXT_START,
    TEXT_END
}
