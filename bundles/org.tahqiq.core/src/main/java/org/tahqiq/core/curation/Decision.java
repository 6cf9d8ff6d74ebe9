package org.tahqiq.core.curation;

/** What the curator's set says of a difference. */
public enum Decision {
    /** Nothing yet. */
    OPEN,
    /** The left annotator is right. */
    LEFT,
    /** The right annotator is right. */
    RIGHT,
    /** Both are right. */
    BOTH,
    /** Neither is. */
    NEITHER
}
