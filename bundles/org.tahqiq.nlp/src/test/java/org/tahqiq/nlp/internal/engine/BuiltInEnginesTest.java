package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;

class BuiltInEnginesTest {

    private final List<EngineDescriptor> engines = new BuiltInEngines().engines();

    @Test
    void hasTheEnginesThatPipelinesAndIssuesName() {
        assertThat(engines)
                .extracting(EngineDescriptor::id)
                .containsExactlyInAnyOrder(
                        "boilerplate",
                        "news-segmenter",
                        "clitic-segmenter",
                        "normalizer",
                        "snowball-stemmer",
                        "dictionary-entities",
                        "anercorp-entities",
                        "entity-model",
                        "segment-model",
                        "pos-model",
                        "relation-model",
                        "date-expressions",
                        "rule-relations",
                        "break-iterator-segmenter",
                        "dictionary-annotator",
                        "opennlp-pos",
                        "opennlp-ner",
                        "language-identifier");
    }

    @Test
    void isFoundByTheCatalog() {
        assertThat(EngineCatalog.installed().engines()).containsAll(engines);
    }

    @Test
    void everyEngineIsDescribedInBothLanguages() {
        assertThat(engines)
                .allSatisfy(
                        engine -> {
                            assertThat(engine.descriptionEn()).isNotBlank();
                            assertThat(engine.labelAr()).matches(".*\\p{IsArabic}.*");
                            assertThat(engine.descriptionAr()).matches("(?s).*\\p{IsArabic}.*");
                        });
    }
}
