package org.tahqiq.nlp.internal.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.internal.format.Layers;
import org.tahqiq.nlp.internal.format.NumberedLines;

/**
 * Reads words with tags. A line {@code -DOCSTART-} begins a document; a file without one is a
 * single document, unless the option says after how many sentences to cut. A document with a broken
 * line is named and left out.
 */
final class Conll2002Reader {

    static final String DOCSTART = "-DOCSTART-";

    private final ImportSource source;
    private final ImportContext context;
    private final ImportSink sink;
    private final int cut;
    private final List<List<Conll2002Line>> sentences = new ArrayList<>();
    private List<Conll2002Line> sentence = new ArrayList<>();
    private @Nullable CorpusException broken;
    private @Nullable Conll2002Document waiting;
    private int documents;

    Conll2002Reader(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        this.source = source;
        this.context = context;
        this.sink = sink;
        this.cut = cut(context.options().get(Conll2002Format.CUT));
    }

    private static int cut(String value) throws CorpusException {
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new CorpusException(Messages.NO_CUT.with(value), e);
        }
    }

    /** Whether the beginning of a file looks like words with tags. */
    static boolean looksLike(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        int complete = head.endsWith("\n") ? lines.size() : Math.max(1, lines.size() - 1);
        int good = 0;
        for (String text : lines.subList(0, Math.min(complete, lines.size()))) {
            Conll2002Line line = Conll2002Line.of(0, text);
            if (line.isDocumentStart() || line.isComment()) {
                continue;
            }
            if (line.lastTag().isEmpty()) {
                return false;
            }
            good++;
        }
        return good > 0;
    }

    void read() throws CorpusException {
        try (NumberedLines lines = NumberedLines.open(source)) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                if (text.isBlank()) {
                    endSentence();
                    continue;
                }
                Conll2002Line line = Conll2002Line.of(lines.number(), text);
                if (line.isDocumentStart()) {
                    endSentence();
                    endDocument();
                } else if (!line.isComment()) {
                    add(lines, line);
                }
            }
        }
        endSentence();
        endDocument();
        Conll2002Document last = waiting;
        if (last != null) {
            deliver(last, documents == 1 ? source.stem() : numbered(documents));
        }
        if (documents == 0) {
            throw new CorpusException(Messages.NO_WORD.with(), source.shownName(), 0, null);
        }
    }

    private void add(NumberedLines lines, Conll2002Line line) {
        if (line.lastTag().isEmpty() && broken == null) {
            broken =
                    lines.error(
                            line.fields().size() < 2
                                    ? Messages.WORD_WITHOUT_TAG.with(line.fields().get(0))
                                    : Messages.NO_TAG.with(line.last()));
        }
        sentence.add(line);
    }

    private void endSentence() throws CorpusException {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            sentence = new ArrayList<>();
            if (cut > 0 && sentences.size() >= cut) {
                endDocument();
            }
        }
    }

    private void endDocument() throws CorpusException {
        if (context.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        if (sentences.isEmpty()) {
            return;
        }
        Conll2002Document before = waiting;
        if (before != null) {
            deliver(before, numbered(documents));
        }
        documents++;
        waiting = new Conll2002Document(List.copyOf(sentences), Optional.ofNullable(broken));
        broken = null;
        sentences.clear();
    }

    private String numbered(int number) {
        return "%s-%04d".formatted(source.stem(), number);
    }

    private void deliver(Conll2002Document document, String name) throws CorpusException {
        if (document.broken().isPresent()) {
            sink.failed(document.broken().get());
            return;
        }
        String layer =
                Layers.entity(context.corpus(), context.options().get(Conll2002Format.LAYER));
        boolean orphanBegins = context.options().is(Conll2002Format.ORPHAN, "begin");
        sink.document(
                new Conll2002Rebuilding(source.shownName(), layer, orphanBegins, sink::remark)
                        .rebuild(document.sentences(), name));
    }

    /** The lines of a document that was read and not yet delivered. */
    private record Conll2002Document(
            List<List<Conll2002Line>> sentences, Optional<CorpusException> broken) {}
}
