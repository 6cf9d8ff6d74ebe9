package org.tahqiq.nlp.internal.format.brat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatOption;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.Layout;

/**
 * brat stand-off: {@code .txt} with the text and {@code .ann} with spans (T), relations (R),
 * attributes (A, M), remarks (#); events (E), equivalences (*) and normalisations (N) are read.
 * Offsets are Unicode code points. An export brings the configuration that brat needs to open it.
 */
public final class BratFormat implements Format {

    static final String LAYERS = "layers";
    static final String LABELS = "labels";
    static final String OFFSETS = "offsets";

    private static final Pattern LINE =
            Pattern.compile("([TREAMN]\\d\\S*\t\\S.*|\\*\t\\S.*|#\\S*(\t.*)?|\\s*)");

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public String labelEn() {
        return "brat stand-off";
    }

    @Override
    public String labelAr() {
        return "brat";
    }

    @Override
    public String descriptionEn() {
        return "Spans, also nested and discontinuous, relations, status, values and remarks;"
                + " words and sentences if asked.";
    }

    @Override
    public List<String> extensions() {
        return List.of("ann", "txt");
    }

    @Override
    public Layout layout() {
        return Layout.FILE_PER_DOCUMENT;
    }

    @Override
    public List<FormatOption> options() {
        return List.of(
                new FormatOption(
                        LAYERS,
                        "Export: the scheme's own layers, or all layers of spans.",
                        List.of("own", "all"),
                        "own"),
                new FormatOption(
                        LABELS,
                        "Export: the language of the labels in brat's configuration.",
                        List.of("ar", "en"),
                        "ar"),
                new FormatOption(
                        OFFSETS,
                        "Import: what offsets count; auto: what fits the text better.",
                        List.of("auto", "code-points", "utf-16"),
                        "auto"));
    }

    @Override
    public boolean recognises(FileHead head) {
        if (!head.hasExtension(List.of("ann"))) {
            return false;
        }
        String text = head.text();
        int end = head.bytes().length < FileHead.SIZE ? text.length() : text.lastIndexOf('\n');
        return text.substring(0, Math.max(0, end))
                .lines()
                .allMatch(line -> LINE.matcher(line).matches());
    }

    @Override
    public List<Path> companions(Path file) {
        return file.toString().endsWith(".ann") ? List.of(sibling(file, ".txt")) : List.of();
    }

    /** The file of the same name with another ending. */
    static Path sibling(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        new BratReader(source, context, sink).read();
    }

    @Override
    public FormatWriter writer(ExportTarget target) {
        return new BratWriter(target);
    }
}
