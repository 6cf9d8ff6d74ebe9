package org.tahqiq.nlp.api.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be exported, and how.
 *
 * @param annotator whose annotations
 * @param documents ids of documents; those that the annotator has no set of are passed over
 * @param finishedOnly whether only sets count that the annotator has finished
 * @param format the id of the format
 * @param folder the folder to write, which is not there yet, empty, or an earlier export
 * @param split the division into train, dev and test; empty: one part
 * @param options values of the format's options
 * @param toolVersion what the manifest says of the tool that made it
 */
public record ExportRequest(
        String annotator,
        List<String> documents,
        boolean finishedOnly,
        String format,
        Path folder,
        Optional<Split> split,
        Map<String, String> options,
        String toolVersion) {

    public ExportRequest {
        documents = List.copyOf(documents);
        options = Map.copyOf(options);
    }
}
