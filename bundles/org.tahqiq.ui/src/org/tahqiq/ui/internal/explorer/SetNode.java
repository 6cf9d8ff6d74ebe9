package org.tahqiq.ui.internal.explorer;

/**
 * One annotator's set in the explorer.
 *
 * @param document the document that it is of
 * @param annotator whose it is
 */
public record SetNode(DocumentNode document, String annotator) {}
