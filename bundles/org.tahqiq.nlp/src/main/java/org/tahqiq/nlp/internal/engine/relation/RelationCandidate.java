package org.tahqiq.nlp.internal.engine.relation;

import java.util.List;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Two entities of a sentence that may be related.
 *
 * @param first the one that begins first, or that holds the other
 * @param tags the tags of both
 * @param proposed what the rules say: a label and its direction, or {@link #NONE}
 * @param score how sure the rules are
 * @param features what a model is told of them
 */
public record RelationCandidate(
        AnnotationFS first,
        AnnotationFS second,
        String tags,
        String proposed,
        double score,
        List<String> features) {

    /** Stands for no relation. */
    public static final String NONE = "-";

    /** What stands for a relation from the first to the second entity, after its label. */
    public static final String FORWARD = ">";

    /** What stands for a relation from the second to the first entity, after its label. */
    public static final String BACKWARD = "<";
}
