package org.tahqiq.core.text;

/**
 * A normalised text and the way back to the text that it was made from.
 *
 * @param map between offsets of {@code text} and of the original
 */
public record NormalizedText(String text, OffsetMap map) {}
