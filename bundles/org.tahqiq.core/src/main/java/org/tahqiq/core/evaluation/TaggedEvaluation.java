package org.tahqiq.core.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.TaggedFile.Row;

/**
 * Holds tagged words of files in a CoNLL format against others, as {@code conlleval} does; each
 * sentence is a unit.
 */
public final class TaggedEvaluation {

    /** The layer of the comparison's marks. */
    public static final String LAYER = "Span";

    /**
     * What was compared.
     *
     * @param tokens how many words
     * @param sameTags how many of them have the very same tag on both sides
     */
    public record Report(int tokens, int sameTags, Comparison comparison) {

        /** The share of words with the right tag, from 0 to 1. */
        public double accuracy() {
            return tokens == 0 ? 0 : (double) sameTags / tokens;
        }
    }

    private final IobReading reading;

    /** Will read tags in this way. */
    public TaggedEvaluation(IobReading reading) {
        this.reading = reading;
    }

    /**
     * Compares the last columns of two files.
     *
     * @param system with the same words; empty: the file's last column is the system's, and the
     *     last but one is right
     * @throws CorpusException if a file cannot be read or is no such file, or if the words differ
     */
    public Report run(Path gold, Optional<Path> system) throws CorpusException {
        List<List<Row>> right = TaggedFile.read(gold, system.isPresent() ? 2 : 3);
        List<List<Row>> said = system.isPresent() ? TaggedFile.read(system.get(), 2) : right;
        Path saidFile = system.orElse(gold);
        if (right.size() != said.size()) {
            throw new CorpusException(
                    Messages.SENTENCES_DIFFER.with(gold, right.size(), saidFile, said.size()));
        }
        Comparison comparison = new Comparison();
        int tokens = 0;
        int same = 0;
        for (int i = 0; i < right.size(); i++) {
            requireSameWords(right.get(i), said.get(i), saidFile);
            List<String> expected = tags(right.get(i), system.isPresent() ? 0 : 1, gold);
            List<String> found = tags(said.get(i), 0, saidFile);
            comparison.add(
                    "line " + right.get(i).get(0).line(),
                    TaggedSpans.of(expected, reading, LAYER),
                    TaggedSpans.of(found, reading, LAYER));
            tokens += expected.size();
            for (int k = 0; k < expected.size(); k++) {
                same += expected.get(k).equals(found.get(k)) ? 1 : 0;
            }
        }
        return new Report(tokens, same, comparison);
    }

    private static void requireSameWords(List<Row> right, List<Row> said, Path file)
            throws CorpusException {
        for (int i = 0; i < Math.max(right.size(), said.size()); i++) {
            Object expected = i < right.size() ? right.get(i).word() : Messages.SENTENCE_END.with();
            Object found = i < said.size() ? said.get(i).word() : Messages.SENTENCE_END.with();
            if (!expected.equals(found)) {
                throw new CorpusException(
                        Messages.WORDS_DIFFER.with(found, expected),
                        file.toString(),
                        said.get(Math.min(i, said.size() - 1)).line(),
                        null);
            }
        }
    }

    private static List<String> tags(List<Row> sentence, int column, Path file)
            throws CorpusException {
        for (Row row : sentence) {
            if (!TaggedSpans.isTag(row.fromLast(column))) {
                throw new CorpusException(
                        Messages.NO_TAG.with(row.fromLast(column)),
                        file.toString(),
                        row.line(),
                        null);
            }
        }
        return sentence.stream().map(row -> row.fromLast(column)).toList();
    }
}
