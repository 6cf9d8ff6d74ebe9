package org.tahqiq.widget;

/** How sure a mark or relation is, which decides how it is drawn. */
public enum MarkStatus {
    /** A person's decision: solid. */
    DECISION,
    /** A machine's suggestion that waits for a decision: dashed and lighter. */
    SUGGESTION,
    /** A suggestion that was refused: faint and struck out. */
    REJECTED
}
