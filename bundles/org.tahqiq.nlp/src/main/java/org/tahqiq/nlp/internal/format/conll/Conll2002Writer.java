package org.tahqiq.nlp.internal.format.conll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FormatOptions;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.ExportFile;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGrid.Row;
import org.tahqiq.nlp.internal.format.SentenceGrid.Sentence;
import org.tahqiq.nlp.internal.format.SentenceGridBuilder;
import org.tahqiq.nlp.internal.format.Uncarried;
import org.tahqiq.nlp.internal.format.WhiteSpace;

/** Writes words with IOB2 tags; each document begins with {@code -DOCSTART-}. */
final class Conll2002Writer implements FormatWriter {

    /** Stands for white space within a word, which would end the word here. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Corpus corpus;
    private final FormatOptions options;
    private final int columns;
    private final ExportFile out;

    Conll2002Writer(ExportTarget target) throws CorpusException {
        out = new ExportFile(target.path());
        corpus = target.corpus();
        options = target.options();
        columns = Integer.parseInt(options.get(Conll2002Format.COLUMNS));
    }

    @Override
    public void write(ExportDocument document, ExportReport report) throws CorpusException {
        boolean skipZones = options.is(Conll2002Format.ZONES, "skip");
        SentenceGrid grid = new SentenceGridBuilder(document, skipZones, report).build();
        if (grid.rows().isEmpty()) {
            throw new CorpusException(Messages.NOTHING_TO_WRITE.with(document.id()));
        }
        String layer = Layers.entity(corpus, options.get(Conll2002Format.LAYER));
        EntityRows entities = new EntityRows(document, grid, columns, report).place(layer);
        announce(document, report, grid, entities, layer);
        StringBuilder page = new StringBuilder();
        page.append(Conll2002Reader.DOCSTART).append(" O".repeat(columns)).append("\n\n");
        for (Sentence sentence : grid.sentences()) {
            for (int row = sentence.first(); row < sentence.end(); row++) {
                page.append(surface(document, grid.rows().get(row)));
                for (int column = 0; column < columns; column++) {
                    page.append(' ').append(entities.tag(column, row));
                }
                page.append('\n');
            }
            page.append('\n');
        }
        out.write(page.toString());
    }

    private static String surface(ExportDocument document, Row row) {
        String surface = document.text().substring(row.begin(), row.end());
        if (!WhiteSpace.within(surface)) {
            return surface;
        }
        StringBuilder written = new StringBuilder(surface);
        for (int i = 0; i < written.length(); i++) {
            if (WhiteSpace.is(written.charAt(i))) {
                written.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        return written.toString();
    }

    private static void announce(
            ExportDocument document,
            ExportReport report,
            SentenceGrid grid,
            EntityRows entities,
            String layer) {
        for (Extent skipped : grid.skipped()) {
            report.textLost(
                    document,
                    skipped.begin(),
                    skipped.end(),
                    Messages.BOILERPLATE.with().localized());
        }
        for (Extent gap : grid.uncovered(document.text())) {
            report.textLost(
                    document, gap.begin(), gap.end(), Messages.UNCOVERED.with().localized());
        }
        Uncarried.layers(
                document, report, Set.of(BuiltInLayers.WORD, BuiltInLayers.SENTENCE, layer));
        var words = grid.rows().stream().map(Row::word).flatMap(Optional::stream).toList();
        var sentences =
                grid.sentences().stream()
                        .map(Sentence::annotation)
                        .flatMap(Optional::stream)
                        .toList();
        report.lostAll(
                LossKind.SNAPPED,
                document,
                BuiltInLayers.SENTENCE,
                untrimmed(document, grid, report),
                Messages.SENTENCE_ENDS.with().localized());
        var placed = entities.placed().stream().map(EntityRows.Placed::span).toList();
        for (var kept : List.of(words, sentences, placed)) {
            Uncarried.bookKeeping(document, report, kept);
            Uncarried.values(document, report, kept, Set.of());
        }
    }

    /** Says where sentences stand that do not begin with a word and end with one; counts them. */
    private static int untrimmed(ExportDocument document, SentenceGrid grid, ExportReport report) {
        int count = 0;
        for (Sentence sentence : grid.sentences()) {
            if (sentence.annotation().isPresent()) {
                Span span = sentence.annotation().get();
                int first = grid.rows().get(sentence.first()).begin();
                int last = grid.rows().get(sentence.end() - 1).end();
                if (span.getBegin() != first || Extent.of(span).end() != last) {
                    report.placed(document, span, List.of(first, last));
                    count++;
                }
            }
        }
        return count;
    }

    @Override
    public void close() throws CorpusException {
        out.close();
    }
}
