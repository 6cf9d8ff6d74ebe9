package org.tahqiq.nlp.api.format;

import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * A document as a format found it.
 *
 * @param name the id that it should have; need not be fit for a folder nor unique
 * @param title the headline, or a name to show
 * @param content the text, with the bytes that it stood in if it had a file of its own; offsets of
 *     the annotations are UTF-16 code units in it
 * @param metadata further facts, may be empty
 * @param annotations a set that belongs to no corpus yet, or empty when the format carries none;
 *     layers and tags are those of the file and may be unknown to the corpus
 */
public record ImportedDocument(
        String name,
        String title,
        DecodedText content,
        Map<String, String> metadata,
        Optional<AnnotationSet> annotations) {

    public ImportedDocument {
        metadata = Map.copyOf(metadata);
    }

    /** A document of which no more is known than its text and annotations. */
    public static ImportedDocument of(String name, DecodedText content, AnnotationSet annotations) {
        return new ImportedDocument(name, name, content, Map.of(), Optional.of(annotations));
    }

    /** The text, without a byte order mark. */
    public String text() {
        return content.text();
    }
}
