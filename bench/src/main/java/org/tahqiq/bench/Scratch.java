package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what benchmarks write; gone afterwards. */
record Scratch(Path folder) {

    static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("tahqiq-bench"));
    }

    Path fresh(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
