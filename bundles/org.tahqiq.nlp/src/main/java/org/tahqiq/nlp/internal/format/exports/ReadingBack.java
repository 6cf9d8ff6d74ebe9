package org.tahqiq.nlp.internal.format.exports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatOptions;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Layout;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.compare.ReadBack;

/** Reads an export with the importer of its format and compares it with the corpus. */
final class ReadingBack {

    private final CorpusStore store;
    private final String annotator;
    private final Format format;
    private final FormatOptions options;
    private final Map<String, ExportReport> reports;

    ReadingBack(
            CorpusStore store,
            String annotator,
            Format format,
            FormatOptions options,
            Map<String, ExportReport> reports) {
        this.store = store;
        this.annotator = annotator;
        this.format = format;
        this.options = options;
        this.reports = reports;
    }

    /** A sentence for each difference that the reports do not announce. */
    List<String> differences(Path target, List<String> ids, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, ids.size());
        Comparing sink = new Comparing(ids, progress);
        try {
            if (format.layout() == Layout.ONE_FILE) {
                read(target, sink, progress);
            } else {
                for (String id : ids) {
                    progress.checkCanceled();
                    read(target.resolve(id + "." + format.extensions().get(0)), sink, progress);
                }
            }
        } catch (CorpusException e) {
            sink.failed(e);
        }
        sink.left.forEach(id -> sink.differences.add(Messages.NOT_READ_BACK.with(id).localized()));
        return sink.differences;
    }

    private void read(Path file, ImportSink sink, IProgressMonitor monitor) throws CorpusException {
        ImportSource source =
                new ImportSource(
                        file,
                        String.valueOf(file.getFileName()),
                        Optional.of(StandardCharsets.UTF_8));
        format.read(source, new ImportContext(store.corpus(), options, monitor), sink);
    }

    /** Compares documents in the order in which they were written. */
    private final class Comparing implements ImportSink {

        private final Deque<String> left;
        private final SubMonitor progress;
        private final List<String> differences = new ArrayList<>();

        Comparing(List<String> ids, SubMonitor progress) {
            this.left = new ArrayDeque<>(ids);
            this.progress = progress;
        }

        @Override
        public void document(ImportedDocument read) throws CorpusException {
            progress.worked(1);
            String id = left.poll();
            DocumentEntry entry = id == null ? null : store.document(id).orElse(null);
            if (id == null || entry == null) {
                differences.add(Messages.NOT_WRITTEN.with().localized());
                return;
            }
            differences.addAll(
                    ReadBack.differences(
                            ExportRun.document(store, entry, annotator),
                            read,
                            reports.getOrDefault(id, new ExportReport())));
        }

        @Override
        public void failed(CorpusException why) {
            differences.add(Messages.READING_FAILED.with(why).localized());
        }

        @Override
        public void remark(Remark remark) {
            // Remarks are for people who import; what they tell shows up as a difference here.
        }
    }
}
