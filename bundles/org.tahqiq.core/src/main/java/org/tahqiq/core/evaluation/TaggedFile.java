package org.tahqiq.core.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;

/**
 * Reads files of one word a line with its tag in the last column, columns separated by white space,
 * an empty line between sentences. Lines that begin with {@code -DOCSTART-} are passed over.
 */
final class TaggedFile {

    private static final String DOCUMENT_START = "-DOCSTART-";

    /**
     * A word with its columns.
     *
     * @param line its line, from 1
     */
    record Row(int line, List<String> columns) {

        String word() {
            return columns.get(0);
        }

        /** A column counted from the last one, which is 0. */
        String fromLast(int column) {
            return columns.get(columns.size() - 1 - column);
        }
    }

    private TaggedFile() {}

    /**
     * The sentences of a file.
     *
     * @param columns how many a line must have at least
     * @throws CorpusException naming file and line
     */
    static List<List<Row>> read(Path file, int columns) throws CorpusException {
        List<List<Row>> sentences = new ArrayList<>();
        List<Row> sentence = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith(DOCUMENT_START)) {
                if (!sentence.isEmpty()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
                continue;
            }
            Row row = new Row(i + 1, List.of(line.split("\\s+")));
            if (row.columns().size() < columns) {
                throw new CorpusException(
                        Messages.FEW_COLUMNS.with(columns, row.columns().size()),
                        file.toString(),
                        i + 1,
                        null);
            }
            sentence.add(row);
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        if (sentences.isEmpty()) {
            throw new CorpusException(Messages.NO_WORD.with(), file.toString(), 0, null);
        }
        return sentences;
    }

    private static List<String> lines(Path file) throws CorpusException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new CorpusException(Messages.NOT_UTF_8.with(), file.toString(), 0, e);
        } catch (IOException e) {
            throw FileTrouble.unreadable(file.toString(), e);
        }
    }
}
