package org.tahqiq.nlp.internal.pipeline;

import java.time.Instant;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * What the engines found in a document, not yet encoded.
 *
 * @param index the place of the document in the request
 * @param text of the document
 * @param finished when the last engine was done
 */
record Annotated(int index, AnnotationSet set, String text, Instant finished) implements Found {}
