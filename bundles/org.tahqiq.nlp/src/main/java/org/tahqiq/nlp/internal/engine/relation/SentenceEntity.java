package org.tahqiq.nlp.internal.engine.relation;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * An entity within a sentence.
 *
 * @param first index of its first word in the sentence
 * @param next index of the word after its last
 * @param nested whether it lies within another entity
 */
record SentenceEntity(AnnotationFS annotation, String tag, int first, int next, boolean nested) {

    int begin() {
        return annotation.getBegin();
    }

    boolean covers(SentenceEntity other) {
        return annotation.getBegin() <= other.annotation.getBegin()
                && other.annotation.getEnd() <= annotation.getEnd();
    }
}
