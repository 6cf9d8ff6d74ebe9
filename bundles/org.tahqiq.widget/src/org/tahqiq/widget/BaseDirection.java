package org.tahqiq.widget;

/** Base direction of a paragraph. */
public enum BaseDirection {
    /**
     * By the paragraph's first strong character, as rules P2 and P3 of the Unicode bidirectional
     * algorithm (UAX #9) say; right to left where there is none.
     */
    AUTOMATIC,
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT
}
