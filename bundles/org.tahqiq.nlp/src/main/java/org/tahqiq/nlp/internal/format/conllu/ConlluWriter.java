package org.tahqiq.nlp.internal.format.conllu;

import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.internal.format.ExportFile;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGridBuilder;

/** Writes documents one behind the other, each with {@code # newdoc}. */
final class ConlluWriter implements FormatWriter {

    private final ExportFile out;
    private final String usualLayer;

    ConlluWriter(ExportTarget target) throws CorpusException {
        out = new ExportFile(target.path());
        usualLayer = Layers.entity(target.corpus(), target.options().get(ConlluFormat.LAYER));
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        SentenceGrid grid = new SentenceGridBuilder(document, false, report).build();
        if (grid.rows().isEmpty()) {
            throw new CorpusException(Messages.NOTHING_TO_WRITE.with(document.id()));
        }
        out.write(new ConlluPage(document, grid, usualLayer, report).write());
    }

    @Override
    public void close() throws CorpusException {
        out.close();
    }
}
