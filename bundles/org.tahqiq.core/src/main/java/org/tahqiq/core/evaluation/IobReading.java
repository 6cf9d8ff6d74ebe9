package org.tahqiq.core.evaluation;

/** What an I- tag means that goes on with nothing. */
public enum IobReading {
    /** It begins a span, as {@code conlleval} has it (Tjong Kim Sang and Buchholz 2000). */
    LENIENT,
    /** It belongs to no span: only B- and S- begin one, as IOB2 was meant. */
    STRICT
}
