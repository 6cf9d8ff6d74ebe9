package org.tahqiq.core.curation;

/** What a curator may do with a difference. */
public enum Choice {
    /** What the left annotator says is right, even if it is nothing. */
    LEFT,
    /** What the right annotator says is right, even if it is nothing. */
    RIGHT,
    /** Both are. */
    BOTH
}
