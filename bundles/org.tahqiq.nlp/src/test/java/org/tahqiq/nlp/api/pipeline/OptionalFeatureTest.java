package org.tahqiq.nlp.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/** An installation without the optional feature CoreNLP. */
final class OptionalFeatureTest {

    @Test
    void itsPipelineIsNotListed() {
        assertThat(DefaultPipelines.all())
                .extracting(Pipeline::getName)
                .contains("arabic-news")
                .doesNotContain("arabic-news-corenlp");
    }

    @Test
    void aPipelineThatNeedsItIsToldSoInOneSentence() {
        Pipeline pipeline =
                pipeline("news-segmenter", "corenlp-segmenter", "corenlp-pos", "rule-relations");

        assertThat(check(pipeline).problems())
                .containsExactly(
                        "The pipeline mine needs the optional feature CoreNLP (GPL), which is not"
                                + " installed: start Tahqiq from its checkout once with"
                                + " ./tahqiq --with-corenlp, or choose another pipeline.");
    }

    @Test
    void anEngineThatNobodyKnowsIsNamed() {
        assertThat(check(pipeline("no-such-engine")).problems())
                .containsExactly(
                        "The pipeline mine names the engine no-such-engine, which is not"
                                + " installed: remove the step or install the engine.");
    }

    private static PipelineCheck check(Pipeline pipeline) {
        Corpus corpus = Presets.byId("diplomatic-news").orElseThrow().newCorpus("test");
        return PipelineCheck.of(
                pipeline, EngineRegistry.installed(), Scheme.of(corpus), Set.of(), Path.of(""));
    }

    private static Pipeline pipeline(String... engines) {
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName("mine");
        for (String engine : engines) {
            Step step = AnnotationFactory.eINSTANCE.createStep();
            step.setEngine(engine);
            pipeline.getSteps().add(step);
        }
        return pipeline;
    }
}
