package org.tahqiq.nlp.internal.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.internal.format.Articles;
import org.tahqiq.nlp.internal.format.FormatBench;
import org.tahqiq.nlp.internal.format.Uncarried;

class JsonlPropertyTest {

    @Provide
    Arbitrary<ExportDocument> articles() {
        return Articles.any();
    }

    @Property(tries = 300)
    void everythingComesBackWithItsIds(@ForAll("articles") ExportDocument document) {
        try (FormatBench bench = new FormatBench(new JsonlFormat())) {
            var trip = bench.roundTrip(document).assertLossless();
            AnnotationSet read = trip.read().only().annotations().orElseThrow();
            assertThat(facts(read)).isEqualTo(facts(document.set()));
            assertThat(trip.read().only().text()).isEqualTo(document.text());
        }
    }

    private static List<String> facts(AnnotationSet set) {
        return Uncarried.all(set)
                .sorted(Comparator.comparing(Annotation::getId))
                .map(JsonlPropertyTest::facts)
                .toList();
    }

    private static String facts(Annotation annotation) {
        return annotation.eClass().getEAllAttributes().stream()
                .map(annotation::eGet)
                .map(value -> value instanceof Map<?, ?> map ? new TreeMap<>(map) : value)
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }
}
