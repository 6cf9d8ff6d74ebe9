package org.tahqiq.nlp.internal.format.conll;

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
 * CoNLL-2002: a word and its tag a line, a blank line between sentences, entities in IOB2. Further
 * columns may hold nested entities; Wojood's ragged lines are read as well, and so are BIOES tags
 * and the GermEval-2014 layout.
 */
public final class Conll2002Format implements Format {

    static final String LAYER = "layer";
    static final String ORPHAN = "orphan";
    static final String CUT = "cut";
    static final String COLUMNS = "columns";
    static final String ZONES = "zones";

    @Override
    public String id() {
        return "conll2002";
    }

    @Override
    public String labelEn() {
        return "CoNLL-2002 (IOB2)";
    }

    @Override
    public String labelAr() {
        // "CoNLL-2002 (IOB2)": names of formats are not translated.
        return labelEn();
    }

    @Override
    public String descriptionEn() {
        return "Words and entities, one word a line; no relations, no exact text.";
    }

    @Override
    public List<String> extensions() {
        return List.of("conll", "conll2002", "iob", "iob2", "bio", "tsv", "txt");
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
                        "The layer of the entities; empty: that of the corpus.",
                        List.of(),
                        ""),
                new FormatOption(
                        COLUMNS,
                        "Export: how many columns of tags there are; 1 keeps outermost entities"
                                + " only, more keep nested ones from the outer to the inner.",
                        List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                        "1"),
                new FormatOption(
                        ZONES,
                        "Export: whether boilerplate is kept or skipped.",
                        List.of("keep", "skip"),
                        "keep"),
                new FormatOption(
                        ORPHAN,
                        "Import: an I- without a B- begins an entity, or is dropped.",
                        List.of("begin", "drop"),
                        "begin"),
                new FormatOption(
                        CUT,
                        "Import: begin a new document after so many sentences; 0: only at"
                                + " -DOCSTART-.",
                        List.of(),
                        "0"));
    }

    @Override
    public boolean recognises(FileHead head) {
        return Conll2002Reader.looksLike(head.text());
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        new Conll2002Reader(source, context, sink).read();
    }

    @Override
    public FormatWriter writer(ExportTarget target) throws CorpusException {
        return new Conll2002Writer(target);
    }
}
