package org.tahqiq.nlp.internal.format.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.core.text.TextDecoding;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Layout;
import org.tahqiq.nlp.internal.format.Uncarried;

/** Plain text: a file is a document, kept byte for byte; written as UTF-8, without annotations. */
public final class TextFormat implements Format {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String labelEn() {
        return "Plain text";
    }

    @Override
    public String labelAr() {
        // ARABIC LETTERS: nass (text), mujarrad (bare)
        return "\u0646\u0635 \u0645\u062C\u0631\u062F";
    }

    @Override
    public String descriptionEn() {
        return "The text alone, one file a document; no annotations.";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public Layout layout() {
        return Layout.FILE_PER_DOCUMENT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return true;
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        sink.document(
                new ImportedDocument(
                        source.stem(), source.stem(), content(source), Map.of(), Optional.empty()));
    }

    /** The text of a file that holds nothing else. */
    public static DecodedText content(ImportSource source) throws CorpusException {
        try {
            byte[] bytes = Files.readAllBytes(source.file());
            return TextDecoding.decode(
                    bytes, source.encoding().map(Charset::name).orElse(null), source.shownName());
        } catch (IOException e) {
            throw FileTrouble.unreadable(source.shownName(), e);
        }
    }

    @Override
    public FormatWriter writer(ExportTarget target) {
        return new FormatWriter() {
            @Override
            public void write(ExportDocument document, ExportReport report) throws CorpusException {
                Uncarried.layers(document, report, Set.of());
                writeText(target.path().resolve(document.id() + ".txt"), document.text());
            }

            @Override
            public void close() {
                // every document is a file of its own
            }
        };
    }

    /**
     * Writes a text as UTF-8 into a file that is not there yet. A text that begins with U+FEFF gets
     * a byte order mark in front, or its own first character would be taken for one.
     */
    public static void writeText(Path file, String content) throws CorpusException {
        String text = content.startsWith("\uFEFF") ? "\uFEFF" + content : content;
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw FileTrouble.unwritable(file.toString(), e);
        }
    }
}
