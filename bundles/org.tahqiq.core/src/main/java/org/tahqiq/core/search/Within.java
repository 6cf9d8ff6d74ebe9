package org.tahqiq.core.search;

import java.util.Optional;

/**
 * Restricts a search to what shares text with an annotation.
 *
 * @param annotator whose set is looked at; a document without one has no hits
 * @param layer of spans or segments
 * @param tag that the annotation must bear; empty: any
 */
public record Within(String annotator, String layer, Optional<String> tag) {}
