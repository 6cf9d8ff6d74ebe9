package org.tahqiq.nlp.internal.format.conllu;

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
 * CoNLL-U, version 2. A written word with several segments is a multiword token; part of speech,
 * lemma and morphology are those of segments. Spans of all layers are brackets in the attribute
 * {@code Entity}, as in CorefUD. The text, and where words, segments and spans begin, are restored
 * exactly from what we wrote.
 */
public final class ConlluFormat implements Format {

    static final String LAYER = "layer";
    static final String CUT = "cut";
    static final String MISC = "misc";

    @Override
    public String id() {
        return "conllu";
    }

    @Override
    public String labelEn() {
        return "CoNLL-U";
    }

    @Override
    public String labelAr() {
        return "CoNLL-U";
    }

    @Override
    public String descriptionEn() {
        return "Words, segments, morphology, dependencies and spans, with the exact text; no"
                + " relations between entities.";
    }

    @Override
    public List<String> extensions() {
        return List.of("conllu", "conll");
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
                        "The layer of spans that are named by their tag alone; empty: that of the"
                                + " entities.",
                        List.of(),
                        ""),
                new FormatOption(
                        CUT,
                        "Import: begin a new document after so many sentences; 0: only where the"
                                + " file says so.",
                        List.of(),
                        "0"),
                new FormatOption(
                        MISC,
                        "Import: attributes of the last column that are not known here are left"
                                + " out, or kept as values.",
                        List.of("skip", "keep"),
                        "skip"));
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        int end = head.bytes().length < FileHead.SIZE ? text.length() : text.lastIndexOf('\n');
        List<String> rows =
                text.substring(0, Math.max(0, end))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.matches("\\d+([-.]\\d+)?\t([^\t]*\t){8}[^\t]*"));
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        new ConlluReader(source, context, sink).read();
    }

    @Override
    public FormatWriter writer(ExportTarget target) throws CorpusException {
        return new ConlluWriter(target);
    }
}
