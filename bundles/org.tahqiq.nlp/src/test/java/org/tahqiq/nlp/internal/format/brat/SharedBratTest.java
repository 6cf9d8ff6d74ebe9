package org.tahqiq.nlp.internal.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.Read;
import org.tahqiq.testkit.SharedData;

/** brat's own tutorials, DKPro's test files, and our nasty texts. */
class SharedBratTest {

    private static List<Path> files(String folder) throws Exception {
        try (Stream<Path> files = Files.list(SharedData.require(folder))) {
            return files.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"data/brat/tutorials/news", "data/brat/tutorials/bio"})
    void readsEveryLineOfTheTutorials(String folder) throws Exception {
        for (Path file : files(folder)) {
            try (FormatBench bench = new FormatBench(new BratFormat())) {
                Read read = bench.read(file);
                AnnotationSet set = read.only().annotations().orElseThrow();
                List<String> lines = Files.readAllLines(file);
                assertThat(set.getSpans()).hasSize(count(lines, "T"));
                assertThat(set.getRelations().size())
                        .as("%s", file)
                        .isGreaterThanOrEqualTo(count(lines, "R"));
                assertThat(read.remarks())
                        .noneMatch(r -> r.sentence().contains("the document has"));
            }
        }
    }

    private static int count(List<String> lines, String prefix) {
        return (int) lines.stream().filter(line -> line.startsWith(prefix)).count();
    }

    @ParameterizedTest
    @CsvSource({
        "document0a, 5, 0",
        "document0c, 4, 0",
        "document0d, 4, 0",
        "document1, 4, 3",
        "event, 2, 1"
    })
    void readsDkprosFiles(String name, int spans, int relations) throws Exception {
        try (FormatBench bench = new FormatBench(new BratFormat())) {
            Read read = bench.read(SharedData.require("data/dkpro/io-brat/brat/" + name + ".ann"));
            AnnotationSet set = read.only().annotations().orElseThrow();
            assertThat(set.getSpans()).hasSize(spans);
            assertThat(set.getRelations()).hasSize(relations);
        }
    }

    @Test
    void readsNastyTextsAndWritesThemAgain() throws Exception {
        for (Path file : files("data/nasty-bidi")) {
            try (FormatBench bench = new FormatBench(new BratFormat())) {
                Read read = bench.read(file);
                assertThat(read.remarks()).as("%s", file).isEmpty();
            }
        }
    }
}
