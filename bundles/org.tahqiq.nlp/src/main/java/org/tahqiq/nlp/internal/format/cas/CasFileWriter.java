package org.tahqiq.nlp.internal.format.cas;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/** Writes each document as a CAS into a file of its own. One CAS serves all of them. */
final class CasFileWriter implements FormatWriter {

    /** What goes into a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, CorpusException;
    }

    /** How a CAS is written. */
    interface Encoder {
        void write(CAS cas, OutputStream out) throws IOException, CorpusException;
    }

    private final ExportTarget target;
    private final CasMapping mapping;
    private final CAS cas;
    private final String ending;
    private final Encoder encoder;

    CasFileWriter(ExportTarget target, CasMapping mapping, String ending, Encoder encoder) {
        this.target = target;
        this.mapping = mapping;
        this.cas = mapping.newCas();
        this.ending = ending;
        this.encoder = encoder;
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        cas.reset();
        mapping.write(describe(document), document.set(), cas);
        Path file = target.path().resolve(document.id() + ending);
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            writeFile(file, out -> encoder.write(cas, out));
        }
    }

    private CasDocument describe(ExportDocument document) {
        String own = document.entry().getLanguage();
        Map<String, String> metadata = document.entry().getMetadata();
        return new CasDocument(
                document.id(),
                document.title(),
                own == null ? target.corpus().getLanguage() : own,
                document.text(),
                metadata == null ? Map.of() : metadata);
    }

    /** Writes a file that is not there yet; leaves none behind where that fails. */
    static void writeFile(Path file, Content content) throws CorpusException {
        try (OutputStream created = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            fill(file, created, content);
        } catch (IOException e) {
            throw FileTrouble.unwritable(file.toString(), e);
        }
    }

    private static void fill(Path file, OutputStream created, Content content)
            throws IOException, CorpusException {
        boolean complete = false;
        try {
            BufferedOutputStream out = new BufferedOutputStream(created);
            content.writeTo(out);
            out.flush();
            complete = true;
        } finally {
            if (!complete) {
                deleteQuietly(file);
            }
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The error that is on its way says what is wrong with this place already.
        }
    }

    @Override
    public void close() {
        cas.release();
    }
}
