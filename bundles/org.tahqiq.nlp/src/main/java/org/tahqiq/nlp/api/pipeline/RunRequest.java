package org.tahqiq.nlp.api.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;

/**
 * What is to be run over what.
 *
 * @param store the corpus; the sets are written into it, under the name of the pipeline
 * @param folder what relative paths of files in parameters start from: the folder of the corpus
 * @param pipeline the pipeline; need not be one of the corpus
 * @param documents ids of documents, in the order in which they are taken
 * @param threads how many documents are worked on at once, at least 1; each thread has engines of
 *     its own, and the result does not depend on their number
 */
public record RunRequest(
        CorpusStore store, Path folder, Pipeline pipeline, List<String> documents, int threads) {

    /** Takes a copy of the list. */
    public RunRequest {
        documents = List.copyOf(documents);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
