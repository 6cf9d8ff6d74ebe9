package org.tahqiq.nlp.api.format;

/**
 * One thing that a format could not carry.
 *
 * @param kind what happened
 * @param document the id of the document
 * @param annotation the id of the annotation, or empty: the document itself
 * @param layer the layer of the annotation, or empty
 * @param line the line of the document's text where it begins, from 1; 0: none
 * @param surface what it is: tag and covered text, as people read it
 * @param detail what became of it, or empty
 */
public record Loss(
        LossKind kind,
        String document,
        String annotation,
        String layer,
        int line,
        String surface,
        String detail) {}
