package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.product.Product.Outcome;

/** {@code ./tahqiq} in a checkout builds when it must and only then; Maven is a stand-in here. */
final class CheckoutStartTest {

    private static final String MAVEN =
            """
            #!/bin/sh
            root=$(cd "$(dirname "$0")/.." && pwd)
            echo built >>"$root/builds"
            [ -e "$root/broken" ] && { echo '[ERROR] something is wrong'; exit 1; }
            echo '[INFO] Building Tahqiq core 0.1.0 [2/3]'
            module=org.tahqiq.product name=tahqiq
            case " $* " in
            *' -Pcorenlp '*) module=org.tahqiq.product.corenlp name=tahqiq.corenlp ;;
            esac
            product="$root/releng/$module/target/products/$name/linux/gtk/x86_64/tahqiq"
            mkdir -p "$product"
            printf '#!/bin/sh\\nprintf "<%%s>" %s "$@"\\n' "${name#tahqiq}" >"$product/tahqiq"
            chmod +x "$product/tahqiq"
            """;

    @TempDir private Path folder = Path.of("");

    private Path checkout = Path.of("");

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = folder.resolve("a checkout");
        for (String source :
                List.of("target-platform", "bundles/a/src", "features", "samples", "releng")) {
            Files.createDirectories(checkout.resolve(source));
        }
        for (String file : List.of("pom.xml", "LICENSE", "NOTICE", "bundles/a/src/A.java")) {
            Files.writeString(checkout.resolve(file), "");
        }
        for (String script : List.of("tahqiq", "releng/requirements")) {
            Files.copy(Repository.root().resolve(script), checkout.resolve(script));
        }
        Path maven = Files.writeString(checkout.resolve("releng/mvn"), MAVEN);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void buildsWhenThereIsNoProductAndSaysSo() throws Exception {
        Outcome outcome = start("status");

        assertThat(outcome.err()).contains("Building Tahqiq").contains("2/3 Tahqiq core");
        assertThat(outcome.out()).isEqualTo("<status>");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsNothingTheSecondTime() throws Exception {
        start("status");
        Outcome outcome = start("status");

        assertThat(outcome.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainAfterAChange() throws Exception {
        start("status");
        Files.writeString(checkout.resolve("bundles/a/src/A.java"), "class A {}");
        start("status");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        start("status");
        Files.delete(checkout.resolve("bundles/a/src/A.java"));
        start("status");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void whatTheBuildMakesIsNoChange() throws Exception {
        start("status");
        Files.createDirectories(checkout.resolve("bundles/a/target/classes"));
        Files.writeString(checkout.resolve("bundles/a/target/classes/A.class"), "");
        start("status");

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildIsSaidAndTriedAgain() throws Exception {
        Path broken = Files.writeString(checkout.resolve("broken"), "");
        Outcome outcome = start("status");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("something is wrong").contains("build.log");

        Files.delete(broken);
        assertThat(start("status").exitCode()).isZero();
    }

    @Test
    void whoAskedForCoreNlpOnceKeepsIt() throws Exception {
        start("status");
        assertThat(start("--with-corenlp", "status").out()).isEqualTo("<.corenlp><status>");
        assertThat(start("status").out()).isEqualTo("<.corenlp><status>");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void withoutCoreNlpTheProductIsTheOneFromBefore() throws Exception {
        start("status");
        start("--with-corenlp", "status");
        assertThat(start("--without-corenlp", "status").out()).isEqualTo("<status>");
        assertThat(start("status").out()).isEqualTo("<status>");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aProductThatCouldNotBeBuiltIsNotKept() throws Exception {
        start("status");
        Path broken = Files.writeString(checkout.resolve("broken"), "");
        assertThat(start("--with-corenlp", "status").exitCode()).isEqualTo(1);
        Files.delete(broken);

        assertThat(start("status").out()).isEqualTo("<status>");
    }

    @Test
    void argumentsArriveAsTheyWere() throws Exception {
        assertThat(start("search", "two words", "كتاب", "*").out())
                .isEqualTo("<search><two words><كتاب><*>");
    }

    @Test
    void startsThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("tahqiq"));

        assertThat(Product.run(Map.of(), Product.command(link, "status")).out())
                .isEqualTo("<status>");
    }

    @Test
    void saysWhatToInstallWhereJavaIsMissing() throws Exception {
        Outcome outcome =
                Product.run(
                        Map.of("JAVA_HOME", folder.toString()),
                        Product.command(checkout.resolve("tahqiq"), "status"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("apt-get install -y openjdk-17-jdk maven");
    }

    private Outcome start(String... arguments) throws IOException, InterruptedException {
        return Product.run(Map.of(), Product.command(checkout.resolve("tahqiq"), arguments));
    }

    private int builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }
}
