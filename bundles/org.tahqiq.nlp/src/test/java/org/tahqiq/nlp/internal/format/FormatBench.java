package org.tahqiq.nlp.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatOptions;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Layout;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.compare.ReadBack;

/** Writes and reads documents in one format, in a folder that {@link #close} deletes. */
public final class FormatBench implements AutoCloseable {

    private final Format format;
    private final Corpus corpus;
    private final Path folder;
    private final Map<String, String> options = new LinkedHashMap<>();

    /** A bench for a format and a corpus. */
    public FormatBench(Format format, Corpus corpus) {
        this.format = format;
        this.corpus = corpus;
        try {
            folder = Files.createTempDirectory("format");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bench for a format and the corpus of {@link Schemes#news}. */
    public FormatBench(Format format) {
        this(format, Schemes.news());
    }

    /** Sets an option of the format. */
    public FormatBench with(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** Everything that came of reading files. */
    public record Read(
            List<ImportedDocument> documents, List<CorpusException> failures, List<Remark> remarks)
            implements ImportSink {

        /** Nothing yet. */
        public Read() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void document(ImportedDocument document) {
            documents.add(document);
        }

        @Override
        public void failed(CorpusException why) {
            failures.add(why);
        }

        @Override
        public void remark(Remark remark) {
            remarks.add(remark);
        }

        /** The only document. */
        public ImportedDocument only() {
            assertThat(failures).isEmpty();
            assertThat(documents).hasSize(1);
            return documents.get(0);
        }
    }

    /** What was written, read back. */
    public record RoundTrip(List<ExportDocument> written, ExportReport report, Read read) {

        /** Fails unless every difference is announced. */
        public RoundTrip assertNothingUnannounced() {
            assertThat(read.failures()).isEmpty();
            assertThat(read.documents()).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                assertThat(ReadBack.differences(written.get(i), read.documents().get(i), report))
                        .as("unannounced differences")
                        .isEmpty();
            }
            return this;
        }

        /** Fails unless everything came back and nothing was announced. */
        public RoundTrip assertLossless() {
            assertThat(report.losses()).isEmpty();
            assertThat(report.tallies()).isEmpty();
            return assertNothingUnannounced();
        }
    }

    /** Writes documents and reads them back. */
    public RoundTrip roundTrip(ExportDocument... documents) {
        try {
            clear();
            ExportReport report = new ExportReport();
            Path target = target();
            FormatOptions chosen = FormatOptions.of(format, options);
            try (FormatWriter writer = format.writer(new ExportTarget(target, corpus, chosen))) {
                for (ExportDocument document : documents) {
                    writer.write(document, report);
                }
            }
            Read read = new Read();
            if (format.layout() == Layout.ONE_FILE) {
                readInto(target, read);
            } else {
                for (ExportDocument document : documents) {
                    readInto(
                            target.resolve(document.id() + "." + format.extensions().get(0)), read);
                }
            }
            return new RoundTrip(List.of(documents), report, read);
        } catch (CorpusException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private Path target() {
        return format.layout() == Layout.ONE_FILE
                ? folder.resolve("corpus." + format.extensions().get(0))
                : folder;
    }

    private void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the format wrote into a file of the folder. */
    public String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the format wrote, where that is one file. */
    public String file() {
        return file(String.valueOf(target().getFileName()));
    }

    /** Puts a file into the folder. */
    public Path put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file into the folder. */
    public Path put(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text as a file of the format. */
    public Read read(String content) throws CorpusException {
        return read(put("file." + format.extensions().get(0), content));
    }

    /** Reads a file. */
    public Read read(Path file) throws CorpusException {
        Read read = new Read();
        readInto(file, read);
        return read;
    }

    private void readInto(Path file, Read read) throws CorpusException {
        ImportSource source =
                new ImportSource(
                        file, String.valueOf(file.getFileName()), java.util.Optional.empty());
        format.read(
                source,
                new ImportContext(
                        corpus, FormatOptions.of(format, options), new NullProgressMonitor()),
                read);
    }

    /** The spans of a layer as {@code TAG covered text}, in the order of the set. */
    public static List<String> spans(ImportedDocument document, String layer) {
        return document.annotations().orElseThrow().getSpans().stream()
                .filter(span -> span.getLayer().equals(layer))
                .map(span -> describe(document.text(), span))
                .toList();
    }

    private static String describe(String text, Span span) {
        String tag = span.getTag() == null ? "" : span.getTag() + " ";
        return tag + text.substring(span.getBegin(), span.getEnd());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
