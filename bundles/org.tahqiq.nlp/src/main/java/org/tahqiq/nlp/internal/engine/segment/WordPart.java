package org.tahqiq.nlp.internal.engine.segment;

import java.util.Optional;

/**
 * A segment of a word.
 *
 * @param begin offset in the word
 * @param end offset in the word; equal to {@code begin} where writing drops the segment
 * @param form the restored form; empty when it equals the covered text
 * @param pos universal part of speech; empty when it is not certain
 */
public record WordPart(int begin, int end, Optional<String> form, Optional<String> pos) {}
