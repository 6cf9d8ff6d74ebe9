package org.tahqiq.nlp.internal.format.jsonl;

import java.util.List;
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
 * JSON Lines: a document a line, with everything that is known of it, offsets in UTF-16 code units
 * and in code points. Lines of doccano, spaCy and others that name stretches of a text are read as
 * well.
 */
public final class JsonlFormat implements Format {

    static final String LAYER = "layer";
    static final String OFFSETS = "offsets";

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String labelEn() {
        return "JSON Lines";
    }

    @Override
    public String labelAr() {
        return "JSON Lines";
    }

    @Override
    public String descriptionEn() {
        return "Everything, one document a line, with UTF-16 and code point offsets.";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson", "json");
    }

    @Override
    public Layout layout() {
        return Layout.ONE_FILE;
    }

    @Override
    public List<FormatOption> options() {
        return List.of(
                new FormatOption(
                        LAYER,
                        "Import of lines of other tools: the layer of the spans; empty: that of the"
                                + " entities.",
                        List.of(),
                        ""),
                new FormatOption(
                        OFFSETS,
                        "Import of lines of other tools: what offsets count; auto: what fits the"
                                + " text better, else code points.",
                        List.of("auto", "code-points", "utf-16"),
                        "auto"));
    }

    @Override
    public boolean recognises(FileHead head) {
        String first = head.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.stripLeading().startsWith("{")
                && (first.contains("\"text\"") || first.contains("\"" + JsonlWriter.MARK + "\""));
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        new JsonlReader(source, context, sink).read();
    }

    @Override
    public FormatWriter writer(ExportTarget target) throws CorpusException {
        return new JsonlWriter(target.path());
    }
}
