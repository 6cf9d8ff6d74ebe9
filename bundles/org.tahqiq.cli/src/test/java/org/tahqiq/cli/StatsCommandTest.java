package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

final class StatsCommandTest {

    private final Path folder;

    StatsCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void annotate() throws CorpusException {
        TestCorpus.in(folder, "summit", "visit");
        CommandRun.good("copy", "--from", "machine", "--to", "salma", folder);
    }

    @Test
    void annotationsAreCountedByLayerTagAndStatus() {
        assertThat(CommandRun.good("stats", folder).out())
                .isEqualTo(
                        """
                        2 documents, 122 characters

                        LAYER        TAG    machine  salma
                        Sets                      2      2
                        Entity                    6      6
                                     GPE          2      2
                                     PER          4      4
                        Relation                  2      2
                                     MEETS        2      2
                        (manual)                  0      0
                        (suggested)               8      8
                        (accepted)                0      0
                        (corrected)               0      0
                        (rejected)                0      0
                        """);
    }

    @Test
    void oneAnnotatorCanBeCountedAlone() {
        assertThat(CommandRun.good("stats", "--annotator", "salma", folder).out())
                .doesNotContain("machine")
                .contains("salma");
    }

    @Test
    void countsForScriptsAreJson() {
        assertThat(CommandRun.good("stats", "--json", folder).out())
                .contains("\"Entity\": {\n          \"all\": 6,\n          \"byTag\": {\n");
    }
}
