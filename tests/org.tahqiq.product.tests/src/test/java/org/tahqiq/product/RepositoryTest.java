package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file that a person wrote. */
final class RepositoryTest {

    /** Names that tell nothing, and under which everything ends. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile(
                    "\\b(?:class|record|interface|enum)\\s+(\\w+(?:Manager|Helper|Utils?|Impl))\\b");

    /** Registries are named by Maven's own configuration; put together here so as not to be one. */
    private static final List<String> REGISTRIES =
            List.of(
                    "repo1.maven" + ".org",
                    "repo.maven" + ".apache.org",
                    "central.sonatype" + ".",
                    "oss.sonatype" + ".",
                    "plugins.gradle" + ".org",
                    "jitpack" + ".io",
                    "registry.npmjs" + ".org",
                    "deb.debian" + ".org",
                    "download.eclipse" + ".org",
                    "files.pythonhosted" + ".org");

    @Test
    void noTypeHasAnEmptyName() throws IOException {
        for (Path file : Repository.files()) {
            if (file.toString().endsWith(".java")) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(EMPTY_NAME);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class Text" + "Utils {", "record Run" + "Manager(", "enum X" + "Impl {"})
    void anEmptyNameIsFound(String declaration) {
        assertThat(declaration).containsPattern(EMPTY_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"final class Implication {", "record Utility(", "class Simple {"})
    void aNameThatOnlyLooksEmptyIsNone(String declaration) {
        assertThat(declaration).doesNotContainPattern(EMPTY_NAME);
    }

    @Test
    void noFileNamesARegistry() throws IOException {
        for (Path file : Repository.files()) {
            String content =
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT);
            assertThat(REGISTRIES).as("%s", file).noneMatch(content::contains);
        }
    }

    @Test
    void whatPeopleWroteIsFoundAndWhatTheBuildMadeIsNot() throws IOException {
        assertThat(Repository.files())
                .contains(Repository.root().resolve("pom.xml"))
                .noneMatch(file -> file.toString().contains("/target/"));
    }
}
