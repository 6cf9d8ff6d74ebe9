package org.tahqiq.nlp.internal.format.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.Remark;
import org.tahqiq.nlp.internal.format.SetBuilder;
import org.tahqiq.nlp.internal.format.conll.IobDecoder.Entity;

/**
 * Makes a text of words: a space between words, a line a sentence; and words, sentences and
 * entities on it.
 */
final class Conll2002Rebuilding {

    private final String file;
    private final String layer;
    private final boolean orphanBegins;
    private final Consumer<Remark> remarks;
    private final StringBuilder text = new StringBuilder();
    private final SetBuilder set = new SetBuilder();

    Conll2002Rebuilding(String file, String layer, boolean orphanBegins, Consumer<Remark> remarks) {
        this.file = file;
        this.layer = layer;
        this.orphanBegins = orphanBegins;
        this.remarks = remarks;
    }

    ImportedDocument rebuild(List<List<Conll2002Line>> sentences, String name)
            throws CorpusException {
        Columns columns = Columns.of(sentences);
        if (columns.ignored()) {
            remarks.accept(
                    new Remark(
                            file, sentences.get(0).get(0).number(), Messages.TWO_COLUMNS.with()));
        }
        for (List<Conll2002Line> sentence : sentences) {
            add(sentence, columns);
        }
        return ImportedDocument.of(name, DecodedText.of(text.toString(), file), set.set());
    }

    private void add(List<Conll2002Line> sentence, Columns columns) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int begin = text.length();
        List<Span> words = new ArrayList<>();
        for (Conll2002Line line : sentence) {
            if (text.length() > begin) {
                text.append(' ');
            }
            int at = text.length();
            text.append(line.fields().get(columns.word()));
            words.add(set.span(BuiltInLayers.WORD, null, at, text.length()));
        }
        set.span(BuiltInLayers.SENTENCE, null, begin, text.length());
        for (Entity entity : entities(sentence, columns)) {
            String tag = entity.type().equals("_") ? null : entity.type();
            int from = words.get(entity.first()).getBegin();
            set.span(layer, tag, from, words.get(entity.end() - 1).getEnd());
        }
    }

    private List<Entity> entities(List<Conll2002Line> sentence, Columns columns) {
        IobDecoder decoder =
                new IobDecoder(
                        orphanBegins, (word, tag) -> orphan(sentence.get(word).number(), tag));
        if (columns.ragged()) {
            return decoder.ragged(
                    sentence.stream().map(line -> line.tags(columns.firstTag())).toList());
        }
        List<Entity> entities = new ArrayList<>();
        int count = sentence.get(0).fields().size() - columns.firstTag();
        for (int column = 0; column < count; column++) {
            int at = column;
            entities.addAll(
                    decoder.column(
                            sentence.stream()
                                    .map(line -> line.tags(columns.firstTag()).get(at))
                                    .toList()));
        }
        return entities;
    }

    private void orphan(int line, String tag) {
        remarks.accept(
                new Remark(
                        file,
                        line,
                        Messages.ORPHAN.with(
                                tag,
                                orphanBegins
                                        ? Messages.BEGINS_HERE.with()
                                        : Messages.OUTSIDE.with())));
    }

    /**
     * Which columns hold what.
     *
     * @param word the column of the words
     * @param firstTag the first column of tags
     * @param ragged whether every line has as many tags as the word has entities
     * @param ignored whether there are columns that are left out
     */
    private record Columns(int word, int firstTag, boolean ragged, boolean ignored) {

        static Columns of(List<List<Conll2002Line>> sentences) {
            List<Conll2002Line> lines = sentences.stream().flatMap(List::stream).toList();
            int fields = lines.get(0).fields().size();
            boolean even = lines.stream().allMatch(line -> line.fields().size() == fields);
            if (lines.stream().allMatch(line -> line.isTagged(1))) {
                boolean padded =
                        lines.stream()
                                .filter(line -> line.fields().size() > 2)
                                .anyMatch(line -> line.tags(1).contains(IobTag.OUTSIDE));
                return new Columns(0, 1, !even || fields > 2 && !padded, false);
            }
            boolean numbered =
                    lines.stream().allMatch(line -> line.fields().get(0).matches("\\d+"));
            if (even && numbered && fields > 2 && lines.stream().allMatch(l -> l.isTagged(2))) {
                return new Columns(1, 2, false, false);
            }
            return new Columns(0, even ? fields - 1 : 1, !even, true);
        }
    }
}
