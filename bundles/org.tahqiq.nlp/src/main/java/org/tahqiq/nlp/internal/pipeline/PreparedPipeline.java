package org.tahqiq.nlp.internal.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.RunStep;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.api.pipeline.PipelineCheck;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/**
 * A pipeline that was checked, with the UIMA component of each step. Immutable; any number of
 * threads make engines from it.
 */
public final class PreparedPipeline {

    /**
     * A step that can run.
     *
     * @param engine what it is
     * @param values the value of every parameter
     * @param component what does it
     */
    record PreparedStep(
            EngineDescriptor engine, ParameterValues values, AnalysisEngineDescription component) {}

    private final String name;
    private final List<PreparedStep> steps;
    private final List<String> remarks;

    private PreparedPipeline(String name, List<PreparedStep> steps, List<String> remarks) {
        this.name = name;
        this.steps = List.copyOf(steps);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Checks a pipeline and describes its components.
     *
     * @param folder what relative paths of files in parameters start from
     * @throws CorpusException that says everything that is wrong with the pipeline
     */
    public static PreparedPipeline of(
            Pipeline pipeline, EngineRegistry registry, Scheme scheme, Path folder)
            throws CorpusException {
        PipelineCheck check = PipelineCheck.of(pipeline, registry, scheme, Set.of(), folder);
        if (!check.problems().isEmpty()) {
            throw new CorpusException(String.join(" ", check.problems()));
        }
        List<PreparedStep> steps = new ArrayList<>();
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            for (Step step : pipeline.getSteps()) {
                EngineDescriptor engine = registry.engine(step.getEngine()).orElseThrow();
                ParameterValues values = ParameterValues.of(engine, step.getParameters(), folder);
                steps.add(new PreparedStep(engine, values, describe(registry, engine, values)));
            }
        }
        return new PreparedPipeline(pipeline.getName(), steps, check.remarks());
    }

    private static AnalysisEngineDescription describe(
            EngineRegistry registry, EngineDescriptor engine, ParameterValues values)
            throws CorpusException {
        try {
            return registry.describe(engine, values);
        } catch (ResourceInitializationException e) {
            throw EngineException.atStart(engine.id(), e);
        }
    }

    /** The name of the pipeline. */
    String name() {
        return name;
    }

    List<PreparedStep> steps() {
        return steps;
    }

    /** What a person should know of the pipeline on this corpus. */
    List<String> remarks() {
        return remarks;
    }

    /** New model objects that say how every step runs. */
    List<RunStep> runSteps() {
        List<RunStep> result = new ArrayList<>();
        for (PreparedStep step : steps) {
            RunStep runStep = AnnotationFactory.eINSTANCE.createRunStep();
            runStep.setEngine(step.engine().id());
            runStep.setVersion(step.engine().version());
            if (!step.values().all().isEmpty()) {
                runStep.setParameters(step.values().all());
            }
            result.add(runStep);
        }
        return result;
    }

    /**
     * The same components as one plain UIMA aggregate, without anything of ours around them: what
     * the runner's speed is measured against.
     */
    public AnalysisEngineDescription aggregate() {
        AnalysisEngineDescription[] components =
                steps.stream()
                        .map(PreparedStep::component)
                        .toArray(AnalysisEngineDescription[]::new);
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            return AnalysisEngineFactory.createEngineDescription(components);
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("The components do not fit into one aggregate", e);
        }
    }
}
