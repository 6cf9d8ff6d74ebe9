package org.tahqiq.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article of the sample corpus with the spans of its gold set.
 *
 * @param name of its file
 * @param spans in the order of the set; offsets of {@code text}
 */
record SampleArticle(String name, String text, List<TextRange> spans) {

    static Stream<SampleArticle> all() {
        Path folder =
                Path.of(System.getProperty("tahqiq.root", "../.."))
                        .toAbsolutePath()
                        .resolve("samples/diplomatic-news");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(SampleArticle::read);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static SampleArticle read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            String text = Files.readString(file);
            List<TextRange> spans = new ArrayList<>();
            for (String line : Files.readAllLines(file.resolveSibling(name + ".ann"))) {
                if (line.startsWith("T")) {
                    spans.add(span(text, line.split("[\t ]", 5)));
                }
            }
            return new SampleArticle(name, text, List.copyOf(spans));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Fields are number, tag, begin, end and text; offsets count code points. */
    private static TextRange span(String text, String[] fields) {
        return new TextRange(
                text.offsetByCodePoints(0, Integer.parseInt(fields[2])),
                text.offsetByCodePoints(0, Integer.parseInt(fields[3])));
    }

    @Override
    public String toString() {
        return name;
    }
}
