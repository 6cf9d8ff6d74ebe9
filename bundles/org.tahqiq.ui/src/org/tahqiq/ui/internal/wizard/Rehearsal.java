package org.tahqiq.ui.internal.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.text.TextDecoding;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.nlp.api.format.ImportResult.Imported;
import org.tahqiq.nlp.api.format.Importer;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.ui.internal.corpus.SavedSet;

/**
 * What an import would bring. It is found out by importing, into the corpus as it is but with
 * nothing written, so that what is foretold is what comes.
 *
 * @param first the first document; empty: none could be read
 */
record Rehearsal(Optional<First> first, ImportResult result) {

    private static final String ENCODING = "encoding";

    /**
     * The first document.
     *
     * @param encoding what its text was decoded by
     * @param set its text, with its annotations as they would be
     */
    record First(Imported imported, String title, String encoding, SetView set) {}

    /**
     * Rehearses an import.
     *
     * @param files the files of the corpus; nothing is written to them
     * @throws CorpusException if nothing at all could be imported
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    static Rehearsal of(CorpusFiles files, ImportRequest request, IProgressMonitor monitor)
            throws CorpusException {
        CorpusStore store = CorpusStore.open(new ScratchFiles(files));
        ImportResult result = new Importer(FormatCatalog.installed(), store, request).run(monitor);
        Optional<First> first =
                result.documents().isEmpty()
                        ? Optional.empty()
                        : Optional.of(first(store, result.documents().get(0), request));
        return new Rehearsal(first, result);
    }

    private static First first(CorpusStore store, Imported imported, ImportRequest request)
            throws CorpusException {
        DocumentEntry entry = store.document(imported.id()).orElseThrow();
        Map<String, String> metadata = entry.getMetadata();
        String encoding = metadata == null ? null : metadata.get(ENCODING);
        return new First(
                imported,
                entry.getTitle() == null ? imported.id() : entry.getTitle(),
                encoding == null ? TextDecoding.UTF_8 : encoding,
                SavedSet.view(store, imported.id(), request.annotator()));
    }

    /** How many documents would be imported. */
    int documents() {
        return result.documents().size();
    }

    /** How many of them are in the corpus already. */
    int known() {
        return (int) result.documents().stream().filter(document -> !document.isNew()).count();
    }

    /** How many annotations would be imported. */
    int annotations() {
        return result.documents().stream().mapToInt(Imported::annotations).sum();
    }

    /** How many documents there are of each format, by its id. */
    Map<String, Integer> formats() {
        Map<String, Integer> formats = new TreeMap<>();
        result.documents().forEach(document -> formats.merge(document.format(), 1, Integer::sum));
        return formats;
    }

    /** A sentence for each file that would be left out, and then for all that would be changed. */
    List<String> problems() {
        return Stream.concat(
                        result.failures().stream()
                                .map(e -> String.valueOf(e.getLocalizedMessage())),
                        result.remarks().stream().map(Remark::toString))
                .toList();
    }
}
