package org.tahqiq.nlp.api.format;

import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * A document with one annotator's annotations, ready to be written. Writers change nothing of it.
 *
 * @param entry what the corpus knows of it: id, title, source, metadata
 * @param text its text, UTF-16
 * @param set the annotations
 */
public record ExportDocument(DocumentEntry entry, String text, AnnotationSet set) {

    /** The id of the document. */
    public String id() {
        return entry.getId();
    }

    /** The title, or the id of a document without one. */
    public String title() {
        String title = entry.getTitle();
        return title == null || title.isBlank() ? entry.getId() : title;
    }
}
