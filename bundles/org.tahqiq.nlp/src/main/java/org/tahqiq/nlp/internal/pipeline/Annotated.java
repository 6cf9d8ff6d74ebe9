package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.model.annotation.AnnotationSet;

/**
 * What the engines found in a document, not yet encoded.
 *
 * @param index the place of the document in the request
 * @param text of the document
 */
record Annotated(int index, AnnotationSet set, String text) implements Found {}
