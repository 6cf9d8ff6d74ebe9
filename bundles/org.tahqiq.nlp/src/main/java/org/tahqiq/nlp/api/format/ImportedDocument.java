package org.tahqiq.nlp.api.format;

import java.util.Map;
import java.util.Optional;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * A document as a format found it.
 *
 * @param name the id that it should have; need not be fit for a folder nor unique
 * @param title the headline, or a name to show
 * @param text the decoded text, without a byte order mark; offsets of the annotations are UTF-16
 *     code units in it
 * @param original the bytes of the text as they stood in the file, empty where the text was rebuilt
 *     or unpacked
 * @param metadata further facts, may be empty
 * @param annotations a set that belongs to no corpus yet, empty when the format carries none;
 *     layers and tags are those of the file and may be unknown to the corpus
 */
public record ImportedDocument(
        String name,
        String title,
        String text,
        Optional<byte[]> original,
        Map<String, String> metadata,
        Optional<AnnotationSet> annotations) {

    public ImportedDocument {
        metadata = Map.copyOf(metadata);
    }

    /** A document whose text the format had to rebuild or unpack. */
    public static ImportedDocument of(
            String name, String title, String text, AnnotationSet annotations) {
        return new ImportedDocument(
                name, title, text, Optional.empty(), Map.of(), Optional.of(annotations));
    }
}
