package org.tahqiq.nlp.internal.format.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.FormatBench.RoundTrip;
import org.tahqiq.nlp.internal.mapping.RandomCorpus;

class CasFormatsProperties {

    @Property(tries = 60)
    void xmiGivesBackWhatWasWritten(@ForAll long seed) throws Exception {
        roundTrip(new XmiFormat(), seed);
    }

    @Property(tries = 60)
    void jsonGivesBackWhatWasWritten(@ForAll long seed) throws Exception {
        roundTrip(new UimaJsonFormat(), seed);
    }

    private static void roundTrip(Format format, long seed) throws Exception {
        RandomCorpus random = new RandomCorpus(new Random(seed));
        Assume.that(!random.text.isBlank());
        Corpus corpus = AnnotationFactory.eINSTANCE.createCorpus();
        corpus.getLayers().addAll(random.layers);
        DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
        entry.setId("d 1");
        entry.setTitle("عنوان");
        entry.setMetadata(Map.of("publisher", "a=b|c"));
        try (FormatBench bench = new FormatBench(format, corpus)) {
            RoundTrip trip = bench.roundTrip(new ExportDocument(entry, random.text, random.set));
            assertThat(trip.report().losses()).isEmpty();
            assertThat(trip.report().tallies()).isEmpty();
            assertThat(trip.read().remarks()).isEmpty();
            var read = trip.read().only();
            assertThat(read.name()).isEqualTo("d 1");
            assertThat(read.title()).isEqualTo("عنوان");
            assertThat(read.metadata()).isEqualTo(entry.getMetadata());
            RandomCorpus.assertSame(read.annotations().orElseThrow(), random.set);
        }
    }
}
