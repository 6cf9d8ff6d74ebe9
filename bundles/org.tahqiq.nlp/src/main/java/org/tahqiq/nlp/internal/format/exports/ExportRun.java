package org.tahqiq.nlp.internal.format.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportRequest;
import org.tahqiq.nlp.api.format.ExportResult;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatOptions;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.Layout;
import org.tahqiq.nlp.internal.format.text.TextFormat;

/** Writes the parts of an export into a folder and reads them back. */
public final class ExportRun {

    private final CorpusStore store;
    private final ExportRequest request;
    private final Format format;
    private final FormatOptions options;
    private final Path folder;
    private final Manifest manifest;
    private final Map<String, ExportReport> reports = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** An export into a folder that is there and empty. */
    public ExportRun(
            CorpusStore store,
            ExportRequest request,
            Format format,
            FormatOptions options,
            Path folder) {
        this.store = store;
        this.request = request;
        this.format = format;
        this.options = options;
        this.folder = folder;
        String corpus = store.corpus().getName();
        this.manifest = new Manifest(request, corpus == null ? "" : corpus, options.all());
    }

    /**
     * Writes and reads back.
     *
     * @param failures gets a sentence for each document that cannot be written
     * @throws CorpusException when a file cannot be finished
     */
    public ExportResult run(
            List<DocumentEntry> documents, List<CorpusException> failures, IProgressMonitor monitor)
            throws CorpusException {
        Map<String, List<DocumentEntry>> parts = SplitPlan.of(documents, request.split());
        SubMonitor progress = SubMonitor.convert(monitor, 2 * documents.size());
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Map.Entry<String, List<DocumentEntry>> part : parts.entrySet()) {
            int size = part.getValue().size();
            Path target = target(part.getKey());
            List<String> written =
                    write(part.getKey(), part.getValue(), target, failures, progress.split(size));
            if (format.reads()) {
                differences.addAll(
                        new ReadingBack(store, request.annotator(), format, options, reports)
                                .differences(target, written, progress.split(size)));
            }
            sizes.put(part.getKey(), written.size());
        }
        ExportReport report = new ExportReport();
        reports.values().forEach(report::addAll);
        int written = sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (written == 0 && !failures.isEmpty()) {
            throw failures.get(0);
        }
        String page = ReportPage.of(format.id(), written, report, failures, differences);
        TextFormat.writeText(folder.resolve(ReportPage.FILE), page);
        return new ExportResult(request.folder(), sizes, failures, differences, report);
    }

    /** Writes the manifest, when all other files are there. */
    public void writeManifest(List<Path> files) throws CorpusException {
        manifest.write(folder, files);
    }

    private Path target(String part) throws CorpusException {
        if (format.layout() == Layout.ONE_FILE) {
            return folder.resolve(part + "." + format.extensions().get(0));
        }
        Path target = part.equals(SplitPlan.WHOLE) ? folder : folder.resolve(part);
        try {
            return Files.createDirectories(target);
        } catch (IOException e) {
            throw FileTrouble.unwritable(target.toString(), e);
        }
    }

    private List<String> write(
            String part,
            List<DocumentEntry> documents,
            Path target,
            List<CorpusException> failures,
            IProgressMonitor monitor)
            throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<String> written = new ArrayList<>();
        try (FormatWriter writer =
                format.writer(new ExportTarget(target, store.corpus(), options))) {
            for (DocumentEntry entry : documents) {
                progress.checkCanceled();
                progress.subTask(entry.getId());
                try {
                    ExportDocument document = document(store, entry, request.annotator());
                    ExportReport report = new ExportReport();
                    writer.write(document, report);
                    reports.put(entry.getId(), report);
                    manifest.add(document, part);
                    written.add(entry.getId());
                } catch (CorpusException e) {
                    failures.add(e);
                }
                progress.worked(1);
            }
        }
        return written;
    }

    static ExportDocument document(CorpusStore store, DocumentEntry entry, String annotator)
            throws CorpusException {
        return new ExportDocument(
                entry, store.text(entry.getId()), store.load(entry.getId(), annotator));
    }
}
