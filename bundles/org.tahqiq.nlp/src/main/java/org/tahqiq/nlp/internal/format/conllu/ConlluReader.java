package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.internal.format.NumberedLines;

/**
 * Reads a file document by document. One begins at {@code # newdoc}, where {@code # doc_id}
 * changes, or after as many sentences as the option says. A document with a broken line is named
 * and left out.
 */
final class ConlluReader {

    private static final String NEWDOC = "newdoc";

    private final ImportSource source;
    private final ImportContext context;
    private final ImportSink sink;
    private final int cut;
    private List<ConlluSentence> sentences = new ArrayList<>();
    private ConlluSentence sentence = new ConlluSentence();
    private String documentId = "";
    private @Nullable CorpusException broken;
    private @Nullable Waiting waiting;
    private int documents;

    /** A document that was read and not yet delivered: it may turn out to be the only one. */
    private record Waiting(
            List<ConlluSentence> sentences, String id, Optional<CorpusException> broken) {}

    ConlluReader(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        this.source = source;
        this.context = context;
        this.sink = sink;
        String value = context.options().get(ConlluFormat.CUT);
        if (!value.matches("\\d{1,9}")) {
            throw new CorpusException(Messages.NO_CUT.with(value));
        }
        this.cut = Integer.parseInt(value);
    }

    void read() throws CorpusException {
        try (NumberedLines lines = NumberedLines.open(source)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                read(text, lines);
            }
            endSentence(lines);
        }
        endDocument();
        Waiting last = waiting;
        if (last != null) {
            deliver(last, documents == 1);
        }
        if (documents == 0) {
            throw new CorpusException(Messages.NO_WORD.with(), source.shownName(), 0, null);
        }
    }

    private void read(String text, NumberedLines lines) throws CorpusException {
        if (text.isBlank()) {
            endSentence(lines);
        } else if (text.startsWith("#") && sentence.isEmpty()) {
            sentence.comment(text.substring(1));
            if (beginsDocument()) {
                ConlluSentence first = sentence;
                endDocument();
                sentence = first;
            }
        } else if (broken == null) {
            try {
                sentence.add(ConlluRow.of(text, lines), lines);
            } catch (CorpusException e) {
                broken = e;
            }
        }
    }

    /** Whether the comment that was read last begins a document. */
    private boolean beginsDocument() {
        String name = sentence.comments().keySet().stream().reduce((a, b) -> b).orElse("");
        if (name.equals("doc_id")) {
            String id = sentence.comment(name, true).orElse("");
            boolean changed = !id.equals(documentId) && !sentences.isEmpty();
            if (!changed) {
                documentId = id;
            }
            return changed;
        }
        return name.equals(NEWDOC) || name.startsWith(NEWDOC + " ");
    }

    private void endSentence(NumberedLines lines) throws CorpusException {
        if (!sentence.isEmpty() || broken != null) {
            if (broken == null) {
                try {
                    sentence.end(lines);
                } catch (CorpusException e) {
                    broken = e;
                }
            }
            sentences.add(sentence);
        }
        sentence = new ConlluSentence();
        if (cut > 0 && sentences.size() >= cut) {
            endDocument();
        }
    }

    private void endDocument() throws CorpusException {
        if (context.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        if (!sentences.isEmpty()) {
            Waiting before = waiting;
            if (before != null) {
                deliver(before, false);
            }
            documents++;
            waiting = new Waiting(sentences, documentId, Optional.ofNullable(broken));
        }
        broken = null;
        sentences = new ArrayList<>();
        documentId =
                sentence.comment("newdoc id", false)
                        .or(() -> sentence.comment("doc_id", false))
                        .orElse("");
    }

    private void deliver(Waiting document, boolean isOnly) throws CorpusException {
        if (document.broken().isPresent()) {
            sink.failed(document.broken().get());
            return;
        }
        String numbered = "%s-%04d".formatted(source.stem(), documents);
        String name = !document.id().isEmpty() ? document.id() : isOnly ? source.stem() : numbered;
        sink.document(
                new ConlluRebuilding(source.shownName(), context, sink)
                        .rebuild(document.sentences(), name));
    }
}
