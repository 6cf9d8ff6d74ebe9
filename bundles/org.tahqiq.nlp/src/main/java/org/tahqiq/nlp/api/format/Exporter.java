package org.tahqiq.nlp.api.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.nlp.internal.format.exports.ExportFolder;
import org.tahqiq.nlp.internal.format.exports.ExportRun;

/**
 * Exports one annotator's sets in a format: writes the files, reads them back, compares, and leaves
 * a folder with {@code manifest.json} and {@code report.md}. The folder appears whole or not at
 * all; a document that cannot be written never stops the others.
 */
public final class Exporter {

    private final FormatCatalog catalog;
    private final CorpusStore store;
    private final ExportRequest request;

    /** An export of a corpus. */
    public Exporter(FormatCatalog catalog, CorpusStore store, ExportRequest request) {
        this.catalog = catalog;
        this.store = store;
        this.request = request;
    }

    /**
     * Exports.
     *
     * @throws CorpusException when nothing was exported: there is nothing to export, or the folder
     *     cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException when the person has cancelled;
     *     nothing is left behind
     */
    public ExportResult run(IProgressMonitor monitor) throws CorpusException {
        Format format = catalog.require(request.format());
        if (!format.writes()) {
            throw new CorpusException(Messages.READ_ONLY_FORMAT.with(format.id()));
        }
        FormatOptions options = FormatOptions.of(format, request.options());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.EXPORT.with().localized(), 100);
        List<CorpusException> failures = new ArrayList<>();
        List<DocumentEntry> documents = documents(failures, progress.split(5));
        if (documents.isEmpty()) {
            throw nothingToExport(failures);
        }
        Optional<Path> documentFolder =
                store.files().folder().map(corpus -> corpus.resolve(CorpusPaths.DOCUMENTS));
        try (ExportFolder folder = ExportFolder.begin(request.folder(), documentFolder)) {
            ExportRun run = new ExportRun(store, request, format, options, folder.work());
            ExportResult result = run.run(documents, failures, progress.split(95));
            run.writeManifest(folder.files());
            folder.finish();
            return result;
        }
    }

    private CorpusException nothingToExport(List<CorpusException> failures) {
        if (!failures.isEmpty()) {
            return failures.get(0);
        }
        return new CorpusException(
                Messages.NOTHING_TO_EXPORT.with(
                        request.annotator(),
                        request.finishedOnly()
                                ? Messages.FINISHED_NONE.with()
                                : Messages.ANNOTATED_NONE.with(),
                        request.documents().size()));
    }

    private List<DocumentEntry> documents(
            List<CorpusException> failures, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, request.documents().size());
        List<DocumentEntry> documents = new ArrayList<>();
        for (String id : request.documents()) {
            progress.checkCanceled();
            try {
                if (store.hasSet(id, request.annotator()) && isWanted(id)) {
                    store.document(id).ifPresent(documents::add);
                }
            } catch (CorpusException e) {
                failures.add(e);
            }
            progress.worked(1);
        }
        return documents;
    }

    private boolean isWanted(String id) throws CorpusException {
        return !request.finishedOnly()
                || store.summary(id, request.annotator()).state() == SetState.FINISHED;
    }
}
