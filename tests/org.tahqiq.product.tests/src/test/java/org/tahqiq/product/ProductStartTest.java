package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.product.Product.Outcome;

final class ProductStartTest {

    private final Product product = Product.built();

    @Test
    void saysItsVersion() throws Exception {
        Outcome outcome = product.tahqiq("--version");

        assertThat(outcome.out()).matches("Tahqiq \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Outcome outcome = product.tahqiq("--help");

        assertThat(outcome.out()).startsWith("Usage: tahqiq");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void refusesACommandThatItDoesNotKnow() throws Exception {
        Outcome outcome = product.tahqiq("no-such-command");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("no-such-command");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void saysInOneSentenceThatThereIsNoDisplay() throws Exception {
        Outcome outcome = product.tahqiq();

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains("no display");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void givesTheSameAnswerInsideEquinox() throws Exception {
        Outcome outcome = product.application("--version");

        assertThat(outcome.out()).isEqualTo(product.tahqiq("--version").out());
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void findsTheSameEnginesInsideEquinox() throws Exception {
        // They are found by the class loader, which is another one there.
        Outcome outcome = product.application("engines");

        assertThat(outcome.out()).isNotBlank().isEqualTo(product.tahqiq("engines").out());
    }

    @Test
    void handsTheExitCodeThroughEquinox() throws Exception {
        Outcome outcome = product.application("no-such-command");

        assertThat(outcome.err()).contains("no-such-command");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void readsAndWritesArabicWhateverTheLocale() throws Exception {
        Outcome outcome =
                Product.run(
                        Map.of("LC_ALL", "POSIX", "LANG", "C"),
                        Product.command(product.home().resolve("tahqiq"), "تحقيق"));

        assertThat(outcome.err()).contains("تحقيق");
    }

    @Test
    void startsThroughALink(@TempDir Path folder) throws Exception {
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(link, product.home().resolve("tahqiq"));

        assertThat(Product.run(Map.of(), Product.command(link, "--version")).exitCode()).isZero();
    }

    @Test
    void namesTheNextStepSoThatItCanBeCopied(@TempDir Path folder) throws Exception {
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(link, product.home().resolve("tahqiq"));
        String corpus = folder.resolve("corpus").toString();

        Outcome outcome = Product.run(Map.of(), Product.command(link, "new", corpus));

        assertThat(outcome.out()).contains("'%s' import %s FILE".formatted(link, corpus));
    }

    @Test
    void startsFromAFolderWithSpacesAndArabicLetters(@TempDir Path folder) throws Exception {
        Product moved = new Product(folder.resolve("ورشة تحقيق 1"));
        copy(product.home(), moved.home());

        assertThat(moved.tahqiq("--version").exitCode()).isZero();
        assertThat(moved.application("--version").exitCode()).isZero();
    }

    @Test
    void saysWhatToInstallWhereJavaIsMissing(@TempDir Path nothing) throws Exception {
        Outcome outcome =
                Product.run(
                        Map.of("JAVA_HOME", nothing.toString()),
                        Product.command(product.home().resolve("tahqiq"), "--version"));

        assertThat(outcome.err()).contains("apt-get install");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void whatBringsLibrariesLiesUnpacked() throws Exception {
        // The start script puts these libraries onto the class path of plain Java.
        assertThat(product.plugin("org.tahqiq.nlp").resolve("lib")).isNotEmptyDirectory();
        assertThat(product.plugin("org.tahqiq.cli").resolve("lib")).isNotEmptyDirectory();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
