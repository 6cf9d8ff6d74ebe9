package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.product.Product.Outcome;

/** Engines and formats find their classes in plain Java and in Equinox alike. */
final class ProductWorkTest {

    private static final String SAMPLES =
            Repository.root().resolve("samples/diplomatic-news").toAbsolutePath().toString();

    private static final String SAMPLE = SAMPLES + "/01-rabat-madrid-talks.txt";

    private final Product product = Product.built();

    /** One of the two ways to run a command. */
    private interface Start {
        Outcome run(String... command) throws IOException, InterruptedException;
    }

    @Test
    void equinoxDoesTheSameWorkAsPlainJava(@TempDir Path folder) throws Exception {
        String plain = statistics(product::tahqiq, folder.resolve("plain"));
        String equinox = statistics(product::application, folder.resolve("equinox"));

        assertThat(equinox).contains("8 documents").isEqualTo(plain);
    }

    @Test
    void theModelOfNamesIsThereInPlainJavaToo(@TempDir Path folder) throws Exception {
        String corpus = folder.resolve("corpus").toString();
        succeed(product::tahqiq, "new", corpus);
        succeed(product::tahqiq, "import", "--format", "text", corpus, SAMPLE);

        succeed(product::tahqiq, "run", corpus, "--pipeline", "arabic-news-model");
    }

    @Test
    void coreNlpWorksInEquinoxAsInPlainJava(@TempDir Path folder) throws Exception {
        assumeThat(Product.withCoreNlp()).as("the product with CoreNLP").isPresent();
        Product withCoreNlp = Product.withCoreNlp().orElseThrow();

        String plain = trees(withCoreNlp::tahqiq, folder.resolve("plain"));
        String equinox = trees(withCoreNlp::application, folder.resolve("equinox"));

        assertThat(equinox).contains("Tree").isEqualTo(plain);
    }

    @Test
    void withoutCoreNlpItsPipelineIsAnsweredInOneSentence(@TempDir Path folder) throws Exception {
        assumeThat(Product.withCoreNlp()).as("the product with CoreNLP").isPresent();
        String corpus = folder.toString();
        succeed(Product.withCoreNlp().orElseThrow()::tahqiq, "new", corpus);
        succeed(product::tahqiq, "import", "--format", "text", corpus, SAMPLE);

        Outcome outcome = product.tahqiq("run", corpus, "--pipeline", "arabic-news-corenlp");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .containsOnlyOnce("needs the optional feature CoreNLP")
                .contains("./tahqiq --with-corenlp");
    }

    private static String trees(Start start, Path folder) throws Exception {
        String corpus = folder.toString();
        succeed(start, "new", corpus);
        succeed(start, "import", "--format", "text", corpus, SAMPLE);
        succeed(start, "run", corpus, "--pipeline", "arabic-news-corenlp");
        return succeed(start, "stats", corpus);
    }

    private static String statistics(Start start, Path folder) throws Exception {
        String corpus = folder.toString();
        succeed(start, "new", corpus);
        succeed(start, "import", "--format", "text", corpus, SAMPLES);
        succeed(start, "run", corpus, "--pipeline", "plain");
        succeed(
                start,
                "export",
                corpus,
                "--annotator",
                "plain",
                "--format",
                "xmi",
                "--out",
                folder.resolveSibling(folder.getFileName() + "-xmi").toString());
        return succeed(start, "stats", corpus);
    }

    private static String succeed(Start start, String... command) throws Exception {
        Outcome outcome = start.run(command);
        assertThat(outcome.exitCode())
                .as("%s: %s", String.join(" ", command), outcome.err())
                .isZero();
        return outcome.out();
    }
}
