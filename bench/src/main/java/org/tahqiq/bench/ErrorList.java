package org.tahqiq.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Errors by kind, with the words that they are about; written to a file that git does not see. */
final class ErrorList {

    private final Map<String, List<String>> errors = new TreeMap<>();

    void add(String kind, String example) {
        errors.computeIfAbsent(kind, k -> new ArrayList<>()).add(example);
    }

    /** How often each kind was met. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        errors.forEach((kind, examples) -> counts.put(kind, examples.size()));
        return counts;
    }

    /** Prints the first of each kind. */
    void print(int most, PrintStream out) {
        errors.forEach(
                (kind, examples) -> {
                    out.printf("  %s: %,d%n", kind, examples.size());
                    examples.stream().limit(most).forEach(e -> out.println("     " + e.strip()));
                });
    }

    /** Writes all of them, a line each: kind, tab, example. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        errors.forEach((kind, examples) -> examples.forEach(e -> lines.add(kind + "\t" + e)));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
