package org.tahqiq.nlp.internal.format.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.Loss;
import org.tahqiq.nlp.internal.format.Articles;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;
import org.tahqiq.nlp.internal.format.SentenceGridBuilder;
import org.tahqiq.nlp.internal.format.conll.EntityRows.Placed;

class Conll2002PropertyTest {

    @Provide
    Arbitrary<ExportDocument> articles() {
        return Articles.any();
    }

    @Property(tries = 200)
    void anySetGivesValidIob2(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = bench()) {
            bench.roundTrip(document);
            String before = "O";
            for (String line : bench.file().split("\n", -1)) {
                String tag = line.isEmpty() ? "O" : line.substring(line.lastIndexOf(' ') + 1);
                if (tag.startsWith("I-")) {
                    assertThat(before.substring(1)).isEqualTo(tag.substring(1));
                } else {
                    assertThat(tag).matches("O|B-\\S+");
                }
                before = tag;
            }
        }
    }

    @Property(tries = 200)
    void whatIsReadBackIsTheGoldSnappedToWords(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = bench().with("columns", "3")) {
            RoundTrip trip = bench.roundTrip(document);
            var read = trip.read().only();
            List<Span> words =
                    read.annotations().orElseThrow().getSpans().stream()
                            .filter(span -> span.getLayer().equals("Word"))
                            .toList();
            var found = new TreeSet<String>();
            for (Span span : read.annotations().orElseThrow().getSpans()) {
                if (span.getLayer().equals("Entity")) {
                    long first = words.stream().filter(w -> w.getBegin() < span.getBegin()).count();
                    long end = words.stream().filter(w -> w.getBegin() < span.getEnd()).count();
                    found.add(span.getTag() + " " + first + "-" + end);
                }
            }
            var grid = new SentenceGridBuilder(document, false, new ExportReport()).build();
            var gold = new TreeSet<String>();
            for (Placed p :
                    new EntityRows(document, grid, 3, new ExportReport())
                            .place("Entity")
                            .placed()) {
                gold.add(p.tag() + " " + p.first() + "-" + p.end());
            }
            assertThat(found).isEqualTo(gold);
        }
    }

    @Property(tries = 200)
    void everyEntityIsWrittenOrListed(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = bench()) {
            RoundTrip trip = bench.roundTrip(document).assertNothingUnannounced();
            long entities =
                    document.set().getSpans().stream()
                            .filter(span -> span.getLayer().equals("Entity"))
                            .count();
            long lost =
                    trip.report().losses().stream()
                            .filter(loss -> loss.layer().equals("Entity"))
                            .filter(loss -> loss.kind().whole())
                            .map(Loss::annotation)
                            .distinct()
                            .count();
            int read = FormatBench.spans(trip.read().only(), "Entity").size();
            assertThat(read + lost).isEqualTo(entities);
        }
    }

    @Property(tries = 200)
    void skippingBoilerplateIsAnnounced(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = bench().with("zones", "skip")) {
            boolean hasWords =
                    !new SentenceGridBuilder(document, true, new ExportReport())
                            .build()
                            .rows()
                            .isEmpty();
            Assume.that(hasWords);
            bench.roundTrip(document).assertNothingUnannounced();
        }
    }

    private static FormatBench bench() {
        return new FormatBench(new Conll2002Format());
    }
}
