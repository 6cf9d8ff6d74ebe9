package org.tahqiq.nlp.internal.format.brat;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.internal.format.Articles;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;

class BratPropertyTest {

    @Provide
    Arbitrary<ExportDocument> articles() {
        return Articles.any();
    }

    @Property(tries = 200)
    void everythingComesBackAsAnnounced(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = new FormatBench(new BratFormat())) {
            bench.with("layers", "all");
            RoundTrip trip = bench.roundTrip(document).assertNothingUnannounced();
            assertThat(trip.read().remarks()).isEmpty();
            assertThat(trip.report().losses()).noneMatch(loss -> loss.kind().whole());
        }
    }

    @Property(tries = 200)
    void theSchemesOwnLayersComeBackAsAnnounced(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = new FormatBench(new BratFormat())) {
            bench.roundTrip(document).assertNothingUnannounced();
        }
    }

    @Property(tries = 500)
    void namesComeBack(@ForAll @StringLength(max = 12) String name) {
        String escaped = BratNames.escape(name);
        assertThat(escaped).matches("[A-Za-z0-9_-]*");
        assertThat(escaped).doesNotContain("--");
        if (!name.matches("(?s).*\\p{Cs}.*")) {
            assertThat(BratNames.unescape(escaped)).isEqualTo(name);
        }
    }
}
