package org.tahqiq.ui.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;

final class PipelineDraftTest {

    private final Path folder;
    private final CorpusStore store;
    private final PipelineDraft draft;

    PipelineDraftTest(@TempDir Path temporary) throws CorpusException {
        folder = temporary.resolve("c");
        Corpus corpus = Presets.byId("diplomatic-news").orElseThrow().newCorpus("c");
        DefaultPipelines.addTo(corpus);
        Annotator nora = AnnotationFactory.eINSTANCE.createAnnotator();
        nora.setName("nora");
        nora.setKind(AnnotatorKind.PERSON);
        corpus.getAnnotators().add(nora);
        store = CorpusStore.create(new PlainCorpusFiles(folder), corpus);
        draft = new PipelineDraft(store, folder, EngineCatalog.installed());
    }

    @Test
    void anEngineBeforeWhatItNeedsIsNamedInASentence() {
        Pipeline pipeline = draft.add("mine", Optional.of(draft.pipelines().get(0)));
        assertThat(draft.check(pipeline).problems()).isEmpty();
        int last = pipeline.getSteps().size() - 1;
        int now = last;
        while (now > 0) {
            now = draft.moveStep(pipeline, now, -1);
        }

        assertThat(draft.check(pipeline).problems())
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("The engine " + pipeline.getSteps().get(0).getEngine() + " needs");
        assertThat(draft.isSound()).isFalse();
    }

    @Test
    void aStepStaysInTheList() {
        Pipeline pipeline = draft.pipelines().get(0);
        assertThat(draft.moveStep(pipeline, 0, -1)).isZero();
        int last = pipeline.getSteps().size() - 1;
        assertThat(draft.moveStep(pipeline, last, 1)).isEqualTo(last);
    }

    @Test
    void aPipelineCannotTakeTheNameOfAPersonOrOfAnotherPipeline() {
        assertThat(draft.fault("nora")).isPresent();
        assertThat(draft.fault(DefaultPipelines.ARABIC_NEWS)).isPresent();
        assertThat(draft.fault("a/b")).isPresent();
        assertThat(draft.fault("mine")).isEmpty();
    }

    @Test
    void onlyWhatDiffersFromTheDefaultIsStored() {
        EngineDescriptor engine =
                draft.engines().engines().stream()
                        .filter(found -> found.parameters().stream().anyMatch(this::hasDefault))
                        .findFirst()
                        .orElseThrow();
        EngineParameter parameter =
                engine.parameters().stream().filter(this::hasDefault).findFirst().orElseThrow();
        Pipeline pipeline = draft.add("mine", Optional.empty());
        Step step = pipeline.getSteps().get(draft.addStep(pipeline, engine.id(), -1));

        PipelineDraft.set(step, parameter, "another");
        assertThat(step.getParameters()).containsEntry(parameter.name(), "another");
        PipelineDraft.set(step, parameter, parameter.defaultValue().orElseThrow());
        assertThat(step.getParameters()).isEmpty();
    }

    @Test
    void theCorpusHasThePipelinesOnceTheyAreSaved() throws CorpusException {
        draft.add("mine", Optional.of(draft.pipelines().get(0)));
        assertThat(store.corpus().getPipelines()).noneMatch(p -> "mine".equals(p.getName()));
        draft.save();

        assertThat(CorpusStore.open(new PlainCorpusFiles(folder)).corpus().getPipelines())
                .anyMatch(p -> "mine".equals(p.getName()));
    }

    private boolean hasDefault(EngineParameter parameter) {
        return parameter.defaultValue().isPresent();
    }
}
