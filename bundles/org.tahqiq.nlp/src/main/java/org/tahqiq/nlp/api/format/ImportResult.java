package org.tahqiq.nlp.api.format;

import java.util.List;
import org.tahqiq.core.CorpusException;

/**
 * What came of an import.
 *
 * @param documents the documents that are in the corpus now, in the order of the files
 * @param failures the files and documents that are not
 * @param remarks what was mended, renamed or left out, and which rules of the corpus the
 *     annotations do not keep
 */
public record ImportResult(
        List<Imported> documents, List<CorpusException> failures, List<Remark> remarks) {

    /**
     * A document that was imported.
     *
     * @param id its id in the corpus
     * @param file the file as the person knows it
     * @param format the id of the format
     * @param isNew whether the document was not in the corpus before
     * @param annotations how many annotations came with it; 0: the annotator has no set of it
     */
    public record Imported(String id, String file, String format, boolean isNew, int annotations) {}

    public ImportResult {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }
}
