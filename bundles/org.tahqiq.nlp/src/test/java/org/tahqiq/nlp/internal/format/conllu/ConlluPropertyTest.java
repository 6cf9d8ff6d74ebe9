package org.tahqiq.nlp.internal.format.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Articles;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;

class ConlluPropertyTest {

    @Provide
    Arbitrary<ExportDocument> articles() {
        return Articles.any();
    }

    @Property(tries = 300)
    void textAndAnnotationsComeBackAsAnnounced(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            RoundTrip trip = bench.roundTrip(document).assertNothingUnannounced();
            assertThat(trip.read().only().text()).isEqualTo(document.text());
            assertThat(trip.report().losses())
                    .filteredOn(loss -> loss.layer().equals("Entity") && loss.kind().whole())
                    .extracting(loss -> loss.kind())
                    .isSubsetOf(LossKind.NO_WORD, LossKind.REJECTED);
            assertThat(trip.report().moves()).isEmpty();
            assertThat(trip.read().remarks()).isEmpty();
        }
    }

    @Property(tries = 300)
    void everyLineHasTenColumns(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = new FormatBench(new ConlluFormat())) {
            bench.roundTrip(document);
            for (String line : bench.file().split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    assertThat(line.split("\t", -1)).hasSize(10).doesNotContain("");
                }
            }
        }
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars(" \t\n\r|\\=u0041شن\u00A0_").ofMaxLength(12);
    }

    @Property(tries = 500)
    void escapesComeBack(@ForAll("values") String value) {
        String escaped = Escapes.escape(value);
        assertThat(escaped).doesNotContainPattern("[\\s\\p{Z}|]");
        assertThat(Escapes.unescape(escaped)).isEqualTo(value);
    }

    @Property(tries = 300)
    void segmentsCoverTheWordFromItsBeginningToItsEnd(
            @ForAll("values") String surface,
            @ForAll("values") String first,
            @ForAll("values") String second) {
        var extents = SegmentAlignment.of(surface, List.of(first, second));
        assertThat(extents.get(0).begin()).isZero();
        assertThat(extents.get(0).end()).isEqualTo(extents.get(1).begin());
        assertThat(extents.get(1).end()).isEqualTo(surface.length());
    }
}
