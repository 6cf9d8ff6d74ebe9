package org.tahqiq.nlp.internal.format.conllu;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.internal.format.FileTroubles;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGridBuilder;

/** Writes documents one behind the other, each with {@code # newdoc}. */
final class ConlluWriter implements FormatWriter {

    private final Path file;
    private final BufferedWriter out;
    private final String usualLayer;

    ConlluWriter(ExportTarget target) throws CorpusException {
        file = target.path();
        usualLayer = Layers.entity(target.corpus(), target.options().get(ConlluFormat.LAYER));
        try {
            out =
                    Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private CorpusException trouble(IOException e) {
        return new CorpusException(
                "cannot be written: " + FileTroubles.sentence(e), file.toString(), 0, e);
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        SentenceGrid grid = new SentenceGridBuilder(document, false, report).build();
        if (grid.rows().isEmpty()) {
            throw new CorpusException(
                    "The document '%s' has no word that could be written."
                            .formatted(document.id()));
        }
        String text = new ConlluPage(document, grid, usualLayer, report).write();
        try {
            out.write(text);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public void close() throws CorpusException {
        try {
            out.close();
        } catch (IOException e) {
            throw trouble(e);
        }
    }
}
