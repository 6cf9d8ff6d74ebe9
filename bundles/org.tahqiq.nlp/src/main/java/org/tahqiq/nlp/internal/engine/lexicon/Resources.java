package org.tahqiq.nlp.internal.engine.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;

/** Reads the lists that come with the engines, by the engines' own class loader. */
public final class Resources {

    private static final String FOLDER = "/org/tahqiq/nlp/lexicon/";

    private Resources() {}

    /**
     * The lines of a list.
     *
     * @param name the list's file name, for example {@code boilerplate.tsv}
     */
    public static List<String> lines(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + name);
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList();
        }
    }

    /** The lines of a file that the user names. */
    public static List<String> lines(Path file) throws CorpusException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileTrouble.unreadable(file.toString(), e);
        }
    }

    /** The words of a list: separated by white space, lines that begin with # left out. */
    public static List<String> words(String name) throws IOException {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
