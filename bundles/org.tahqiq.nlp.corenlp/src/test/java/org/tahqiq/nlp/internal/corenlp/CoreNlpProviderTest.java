package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.PipelineCheck;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/** What the feature adds to an installation and to a new corpus. */
final class CoreNlpProviderTest {

    @Test
    void everyEngineSaysThatItIsUnderTheGpl() {
        assertThat(new CoreNlpProvider().engines())
                .hasSize(4)
                .extracting(EngineDescriptor::licence)
                .containsOnly("GPL-3.0-or-later");
    }

    @Test
    void thePipelineComesWithTheFeatureAndCanRun() {
        Corpus corpus = corpus();

        assertThat(
                        PipelineCheck.of(
                                pipeline(corpus),
                                EngineRegistry.installed(),
                                Scheme.of(corpus),
                                Set.of(),
                                Path.of("")))
                .isEqualTo(new PipelineCheck(List.of(), List.of()));
    }

    @Test
    void aCorpusGetsTheLayerOfTheTreesOnce() {
        Corpus corpus = corpus();
        DefaultPipelines.addTo(corpus);

        assertThat(corpus.getLayers()).filteredOn(l -> "Tree".equals(l.getName())).hasSize(1);
    }

    @Test
    void thePipelineBringsSegmentsTreesAndEntitiesIntoASet() throws Exception {
        Corpus corpus = corpus();

        AnnotationSet set =
                PipelineRunner.installed()
                        .runOnText(
                                "وصل وزير الخارجية الروسي سيرغي لافروف إلى الرباط.",
                                pipeline(corpus),
                                Scheme.of(corpus),
                                new NullProgressMonitor());

        assertThat(set.getSegments()).anyMatch(s -> "DTNN".equals(s.getValues().get("xpos")));
        assertThat(set.getSpans())
                .filteredOn(span -> "Tree".equals(span.getLayer()))
                .singleElement()
                .satisfies(
                        tree -> assertThat(tree.getValues().get("bracketing")).startsWith("(ROOT"));
        assertThat(set.getSpans())
                .filteredOn(span -> "Entity".equals(span.getLayer()))
                .extracting(span -> span.getTag())
                .contains("PER", "OCC", "GPE");
    }

    private static Corpus corpus() {
        Corpus corpus = Presets.byId("diplomatic-news").orElseThrow().newCorpus("test");
        DefaultPipelines.addTo(corpus);
        return corpus;
    }

    private static Pipeline pipeline(Corpus corpus) {
        return corpus.getPipelines().stream()
                .filter(pipeline -> "arabic-news-corenlp".equals(pipeline.getName()))
                .findFirst()
                .orElseThrow();
    }
}
