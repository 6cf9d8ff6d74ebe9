package org.tahqiq.nlp.api.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;

/** Puts trained models into pipelines. */
public final class TrainedPipeline {

    private static final String MODEL = "modelLocation";
    private static final Set<String> SEGMENTERS = Set.of("clitic-segmenter", "segment-model");
    private static final Set<String> ENTITIES = Set.of("date-expressions", "dictionary-entities");

    private TrainedPipeline() {}

    /** A pipeline like the one for Arabic news, with a name of its own. */
    public static Pipeline named(String name) {
        Pipeline pipeline =
                DefaultPipelines.all().stream()
                        .filter(known -> known.getName().equals(DefaultPipelines.ARABIC_NEWS))
                        .findFirst()
                        .orElseThrow();
        pipeline.setName(name);
        pipeline.setLabelEn(name);
        pipeline.setLabelAr(name);
        return pipeline;
    }

    /**
     * Has a pipeline use a model: its engine, if it is there already, or else in the place where it
     * belongs. A model of segments or relations takes the place of the rules; one of entities
     * stands before lists and rules, which add what does not cross its entities.
     *
     * @param model the model's file; relative to the folder of the corpus, or absolute
     */
    public static void use(Pipeline pipeline, TrainingTask task, String model) {
        List<Step> steps = pipeline.getSteps();
        for (Step known : steps) {
            if (known.getEngine().equals(task.engine())) {
                Map<String, String> parameters = new TreeMap<>();
                Map<String, String> former = known.getParameters();
                if (former != null) {
                    parameters.putAll(former);
                }
                parameters.put(MODEL, model);
                known.setParameters(Map.copyOf(parameters));
                return;
            }
        }
        Step step = AnnotationFactory.eINSTANCE.createStep();
        step.setEngine(task.engine());
        step.setParameters(Map.of(MODEL, model));
        switch (task) {
            case ENTITIES -> steps.add(first(steps, ENTITIES), step);
            case POS -> steps.add(Math.min(steps.size(), first(steps, SEGMENTERS) + 1), step);
            case SEGMENTS -> replace(steps, "clitic-segmenter", step);
            case RELATIONS -> replace(steps, "rule-relations", step);
        }
    }

    private static int first(List<Step> steps, Set<String> engines) {
        int index = 0;
        while (index < steps.size() && !engines.contains(steps.get(index).getEngine())) {
            index++;
        }
        return index;
    }

    private static void replace(List<Step> steps, String engine, Step by) {
        int index = first(steps, Set.of(engine));
        if (index == steps.size()) {
            steps.add(by);
        } else {
            steps.set(index, by);
        }
    }

    /** Whether a pipeline uses a trained model. */
    public static boolean isTrained(Pipeline pipeline) {
        return pipeline.getSteps().stream().anyMatch(step -> task(step).isPresent());
    }

    /** The files of the models that a pipeline uses, as its steps name them, by what they know. */
    public static Map<TrainingTask, String> models(Pipeline pipeline) {
        Map<TrainingTask, String> models = new EnumMap<>(TrainingTask.class);
        for (Step step : pipeline.getSteps()) {
            Map<String, String> parameters = step.getParameters();
            String model = parameters == null ? null : parameters.get(MODEL);
            if (model != null) {
                task(step).ifPresent(task -> models.put(task, model));
            }
        }
        return Collections.unmodifiableMap(models);
    }

    /** What the model of a step knows; empty: its engine uses none. */
    private static Optional<TrainingTask> task(Step step) {
        return Stream.of(TrainingTask.values())
                .filter(task -> task.engine().equals(step.getEngine()))
                .findFirst();
    }
}
