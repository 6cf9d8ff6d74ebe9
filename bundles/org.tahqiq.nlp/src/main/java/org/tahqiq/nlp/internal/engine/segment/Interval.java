package org.tahqiq.nlp.internal.engine.segment;

/**
 * A piece of text.
 *
 * @param begin offset of its first UTF-16 code unit
 * @param end offset after its last
 */
public record Interval(int begin, int end) {

    /** Number of UTF-16 code units. */
    public int length() {
        return end - begin;
    }
}
