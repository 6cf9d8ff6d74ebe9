package org.tahqiq.nlp.internal.mapping;

import java.util.List;
import java.util.Map;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * What was read from a CAS that anybody may have made.
 *
 * @param set the annotations for which the corpus has layers
 * @param metadata further facts about the document, if we wrote the CAS
 * @param leftOut sentences that say what else there is
 */
public record ForeignSet(AnnotationSet set, Map<String, String> metadata, List<String> leftOut) {}
