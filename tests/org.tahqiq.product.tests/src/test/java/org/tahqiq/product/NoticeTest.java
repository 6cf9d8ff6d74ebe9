package org.tahqiq.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that the product ships; releng/notice writes it anew. */
final class NoticeTest {

    private static final String HEAD =
            """
            Tahqiq
            Copyright the authors of Tahqiq

            Licensed under the Apache License, Version 2.0; see LICENSE. The sample articles in samples/ are
            dedicated to the public domain (CC0-1.0).

            The model in the bundle org.tahqiq.nlp.anercorp was trained on ANERcorp (Benajiba, Rosso and Benedí
            Ruiz 2007; split of CAMeL Lab, Obeid and others 2020) and is under the corpus's licence, CC BY-SA 4.0;
            see LICENSE.md in that bundle. The list of single names was mined from Wikidata by Merhav and Ash
            (2018), CC0-1.0.

            The product ships the libraries below, each under its own licence. The products for other systems
            hold SWT's fragment for that system in the place of the one named here. The sources of all of them
            are on Maven Central, under the same names and versions.

            """;

    private static final String FOOT =
            """

            The optional feature CoreNLP (docs/corenlp.md) is no part of the product and is built only for those
            who ask for it. The product with it ships besides, under the GPL:

            stanford-corenlp %s: GPL-3.0-or-later
            """;

    private static final Pattern CORENLP_VERSION =
            Pattern.compile("<corenlp.version>([^<]+)</corenlp.version>");

    private final Properties licences = new Properties();

    @Test
    void namesEveryLibraryWithVersionAndLicence() throws IOException {
        StringBuilder expected = new StringBuilder(HEAD);
        for (Library library : Library.shippedBy(Product.built())) {
            expected.append(
                    "%s %s: %s%n".formatted(library.name(), library.version(), licence(library)));
        }
        expected.append(FOOT.formatted(coreNlpVersion()));
        Path notice = Repository.root().resolve("NOTICE");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(notice, expected);
        }

        assertThat(notice)
                .as("NOTICE against the product; releng/notice writes it anew")
                .hasContent(expected.toString());
    }

    @Test
    void noLibraryIsUnderTheGpl() throws IOException {
        load();

        assertThat(licences.values()).noneMatch(licence -> licence.toString().contains("GPL"));
    }

    @Test
    void theProductWithCoreNlpShipsThatBesidesAndNothingElse() throws IOException {
        assumeThat(Product.withCoreNlp()).as("the product with CoreNLP").isPresent();
        Product product = Product.withCoreNlp().orElseThrow();

        List<String> more = names(product);
        names(Product.built()).forEach(more::remove);

        assertThat(more).containsExactly("stanford-corenlp " + coreNlpVersion());
        assertThat(product.home().resolve("LICENSE-GPL-3.0.txt")).isNotEmptyFile();
    }

    private static List<String> names(Product product) throws IOException {
        List<String> names = new ArrayList<>();
        Library.shippedBy(product)
                .forEach(library -> names.add(library.name() + " " + library.version()));
        return names;
    }

    private static String coreNlpVersion() throws IOException {
        Matcher version =
                CORENLP_VERSION.matcher(Files.readString(Repository.root().resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String licence(Library library) throws IOException {
        load();
        return licences.stringPropertyNames().stream()
                .filter(library.name()::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(licences::getProperty)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        library.name()
                                                + " has no licence in licences.properties: look"
                                                + " it up in the library's POM"));
    }

    private void load() throws IOException {
        try (InputStream in = NoticeTest.class.getResourceAsStream("licences.properties")) {
            licences.load(in);
        }
    }
}
