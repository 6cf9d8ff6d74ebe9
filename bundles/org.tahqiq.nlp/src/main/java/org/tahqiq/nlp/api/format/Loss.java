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
        String detail) {

    /**
     * The same thing happening to many annotations of a layer of one document, which are counted
     * and not named: the layers that engines fill, and the book-keeping that every annotation
     * bears.
     *
     * @param kind what happened
     * @param document the id of the document
     * @param layer the layer
     * @param count how many annotations
     * @param detail what became of them, or empty
     */
    public record Tally(LossKind kind, String document, String layer, int count, String detail) {}
}
