package org.tahqiq.nlp.internal.engine.entity;

/**
 * An entity that a rule proposes.
 *
 * @param begin offset in the document
 * @param end offset in the document
 * @param tag its tag, for example {@code PER}
 * @param score how sure the rule is, above 0 to 1
 * @param first index of its first word in the sentence
 * @param next index of the word after its last
 */
public record Mention(int begin, int end, String tag, double score, int first, int next) {

    /** Whether the mention has all of the other one, or as much. */
    boolean covers(Mention other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two overlap and neither covers the other. */
    boolean crosses(Mention other) {
        return begin < other.end && other.begin < end && !covers(other) && !other.covers(this);
    }

    boolean sameSpan(Mention other) {
        return begin == other.begin && end == other.end;
    }
}
