package org.tahqiq.nlp.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;

class TrainedPipelineTest {

    @Test
    void modelsOfSegmentsAndRelationsTakeThePlaceOfTheRules() {
        Pipeline pipeline = TrainedPipeline.named("p");
        List<String> before = engines(pipeline);
        TrainedPipeline.use(pipeline, TrainingTask.SEGMENTS, "models/s");
        TrainedPipeline.use(pipeline, TrainingTask.RELATIONS, "models/r");

        assertThat(engines(pipeline))
                .hasSameSizeAs(before)
                .doesNotContain("clitic-segmenter", "rule-relations");
        assertThat(engines(pipeline).indexOf("segment-model"))
                .isEqualTo(before.indexOf("clitic-segmenter"));
        assertThat(engines(pipeline).indexOf("relation-model"))
                .isEqualTo(before.indexOf("rule-relations"));
    }

    @Test
    void modelOfEntitiesStandsBeforeListsAndRules() {
        Pipeline pipeline = TrainedPipeline.named("p");
        TrainedPipeline.use(pipeline, TrainingTask.ENTITIES, "models/e");

        assertThat(engines(pipeline))
                .containsSubsequence("entity-model", "date-expressions", "dictionary-entities");
    }

    @Test
    void modelOfPartsOfSpeechStandsAfterTheSegmenter() {
        Pipeline pipeline = TrainedPipeline.named("p");
        TrainedPipeline.use(pipeline, TrainingTask.POS, "models/p");
        TrainedPipeline.use(pipeline, TrainingTask.SEGMENTS, "models/s");

        assertThat(engines(pipeline)).containsSubsequence("segment-model", "pos-model");
    }

    @Test
    void anotherModelChangesTheModelAndNothingElse() {
        Pipeline pipeline = TrainedPipeline.named("p");
        TrainedPipeline.use(pipeline, TrainingTask.RELATIONS, "models/old");
        Step step = step(pipeline, "relation-model");
        step.setParameters(Map.of("modelLocation", "models/old", "leastRelations", "50"));
        List<String> before = engines(pipeline);
        TrainedPipeline.use(pipeline, TrainingTask.RELATIONS, "models/new");

        assertThat(engines(pipeline)).isEqualTo(before);
        assertThat(step.getParameters())
                .isEqualTo(Map.of("modelLocation", "models/new", "leastRelations", "50"));
    }

    @Test
    void pipelineKnowsWhetherItUsesAModel() {
        Pipeline pipeline = TrainedPipeline.named("p");
        TrainedPipeline.use(pipeline, TrainingTask.POS, "models/p");

        assertThat(TrainedPipeline.isTrained(pipeline)).isTrue();
    }

    @Test
    void modelsOfACorpusAreFound(@TempDir Path folder) throws Exception {
        ShipCorpus corpus = ShipCorpus.in(folder);
        Path root = folder.resolve("corpus");
        assertThat(TrainedModel.in(root)).isEmpty();
        Training training = new Training(corpus.store(), "salma", corpus.documents());
        for (TrainingTask task : List.of(TrainingTask.ENTITIES, TrainingTask.RELATIONS)) {
            training.run(
                    task,
                    root.resolve("models/" + task.id() + ".model"),
                    new NullProgressMonitor());
        }
        Files.writeString(root.resolve("models/notes.txt"), "no model");

        assertThat(TrainedModel.in(root))
                .containsExactly(
                        new TrainedModel(TrainingTask.ENTITIES, "models/entities.model"),
                        new TrainedModel(TrainingTask.RELATIONS, "models/relations.model"));
    }

    @Test
    void trainingAnewWritesTheModelsThatThePipelineUsesAndNoOther(@TempDir Path folder)
            throws Exception {
        ShipCorpus corpus = ShipCorpus.in(folder);
        Path root = folder.resolve("corpus");
        Pipeline pipeline = TrainedPipeline.named("mine");
        TrainedPipeline.use(pipeline, TrainingTask.ENTITIES, "models/e.model");
        CorpusStore store = corpus.store();
        store.corpus().getPipelines().add(pipeline);

        int trained =
                new PipelineTraining(store, root, "mine")
                        .refresh("salma", corpus.documents(), new NullProgressMonitor());

        assertThat(trained).isEqualTo(1);
        assertThat(TrainedModel.in(root))
                .containsExactly(new TrainedModel(TrainingTask.ENTITIES, "models/e.model"));
    }

    @Test
    void modelTrainedAnewIsThatOfTheTrainingWithFigures(@TempDir Path folder) throws Exception {
        ShipCorpus corpus = ShipCorpus.in(folder);
        Training training = new Training(corpus.store(), "salma", corpus.documents());
        Path measured = folder.resolve("measured");
        Path anew = folder.resolve("anew");
        training.run(TrainingTask.ENTITIES, measured, new NullProgressMonitor());
        training.refresh(TrainingTask.ENTITIES, anew, new NullProgressMonitor());

        assertThat(anew).hasSameBinaryContentAs(measured);
    }

    private static Step step(Pipeline pipeline, String engine) {
        return pipeline.getSteps().stream()
                .filter(step -> step.getEngine().equals(engine))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> engines(Pipeline pipeline) {
        return pipeline.getSteps().stream().map(Step::getEngine).toList();
    }
}
