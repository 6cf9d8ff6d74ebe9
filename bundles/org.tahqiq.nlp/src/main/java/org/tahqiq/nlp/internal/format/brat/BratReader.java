package org.tahqiq.nlp.internal.format.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.NumberedLines;
import org.tahqiq.nlp.internal.format.brat.BratLine.TextBound;
import org.tahqiq.nlp.internal.format.text.TextFormat;

/** Reads a pair of files: the text beside the annotations, or the other way round. */
final class BratReader {

    private final ImportSource source;
    private final ImportContext context;
    private final ImportSink sink;
    private final ImportSource annotations;

    /** A line with its number. */
    record Numbered(int number, BratLine line) {}

    BratReader(ImportSource source, ImportContext context, ImportSink sink) {
        this.source = source;
        this.context = context;
        this.sink = sink;
        this.annotations = beside(".ann");
    }

    private ImportSource beside(String ending) {
        Path file = BratFormat.sibling(source.file(), ending);
        Path shown = BratFormat.sibling(Path.of(source.shownName()), ending);
        return new ImportSource(file, shown.toString(), source.encoding());
    }

    void read() throws CorpusException {
        ImportSource text = beside(".txt");
        for (ImportSource each : List.of(text, annotations)) {
            if (!Files.exists(each.file())) {
                throw new CorpusException(Messages.NO_PAIR.with(), each.shownName(), 0, null);
            }
        }
        DecodedText content = TextFormat.content(text);
        List<Numbered> lines = lines();
        BratOffsets offsets = offsets(content.text(), lines);
        BratSet set =
                new BratSet(
                        offsets,
                        new BratNames(context.corpus()),
                        annotations.shownName(),
                        sink::remark);
        sink.document(
                new ImportedDocument(
                        source.stem(),
                        source.stem(),
                        content,
                        Map.of(),
                        Optional.of(set.build(lines))));
    }

    private List<Numbered> lines() throws CorpusException {
        List<Numbered> parsed = new ArrayList<>();
        try (NumberedLines lines = NumberedLines.open(annotations)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                Optional<BratLine> line = BratLine.parse(text);
                if (line.isEmpty()) {
                    throw lines.error(Messages.NO_LINE.with(text));
                }
                parsed.add(new Numbered(lines.number(), line.get()));
            }
        }
        return parsed;
    }

    private BratOffsets offsets(String text, List<Numbered> lines) {
        String wanted = context.options().get(BratFormat.OFFSETS);
        BratOffsets codePoints = BratOffsets.codePoints(text);
        if (wanted.equals("code-points")) {
            return codePoints;
        }
        BratOffsets units = BratOffsets.utf16(text);
        if (wanted.equals("utf-16")) {
            return units;
        }
        if (misfits(codePoints, lines) <= misfits(units, lines)) {
            return codePoints;
        }
        sink.remark(new Remark(annotations.shownName(), 0, Messages.UTF_16.with()));
        return units;
    }

    private static long misfits(BratOffsets offsets, List<Numbered> lines) {
        return lines.stream()
                .map(Numbered::line)
                .filter(TextBound.class::isInstance)
                .map(TextBound.class::cast)
                .filter(line -> !offsets.fits(line))
                .count();
    }
}
