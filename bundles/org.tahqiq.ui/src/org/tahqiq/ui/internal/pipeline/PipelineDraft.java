package org.tahqiq.ui.internal.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.pipeline.PipelineCheck;

/** The pipelines of a corpus while they are being composed; the corpus has them when saved. */
final class PipelineDraft {

    private final CorpusStore store;
    private final Path folder;
    private final EngineCatalog engines;
    private final List<Pipeline> pipelines;

    /**
     * A copy of the pipelines of a corpus.
     *
     * @param folder of the corpus
     */
    PipelineDraft(CorpusStore store, Path folder, EngineCatalog engines) {
        this.store = store;
        this.folder = folder;
        this.engines = engines;
        this.pipelines = new ArrayList<>(EcoreUtil.copyAll(store.corpus().getPipelines()));
    }

    /** The pipelines as they stand. */
    List<Pipeline> pipelines() {
        return List.copyOf(pipelines);
    }

    EngineCatalog engines() {
        return engines;
    }

    /**
     * Adds a pipeline.
     *
     * @param model whose steps it gets; empty: none
     */
    Pipeline add(String name, Optional<Pipeline> model) {
        Pipeline pipeline =
                model.map(EcoreUtil::copy).orElseGet(AnnotationFactory.eINSTANCE::createPipeline);
        pipeline.setName(name);
        pipeline.setLabelEn(null);
        pipeline.setLabelAr(null);
        pipelines.add(pipeline);
        return pipeline;
    }

    /** A sentence on what is wrong with a name for a new pipeline; empty: it can be used. */
    Optional<String> fault(String name) {
        if (pipelines.stream().anyMatch(pipeline -> name.equalsIgnoreCase(pipeline.getName()))) {
            return Optional.of(NLS.bind(Messages.Draft_nameTaken, name));
        }
        for (Annotator annotator : store.corpus().getAnnotators()) {
            if (name.equalsIgnoreCase(annotator.getName())
                    && annotator.getKind() != AnnotatorKind.PIPELINE) {
                return Optional.of(NLS.bind(Messages.Draft_nameOfAnnotator, name));
            }
        }
        try {
            CorpusStore.checkAnnotator(name);
            return Optional.empty();
        } catch (CorpusException e) {
            return Optional.of(String.valueOf(e.getLocalizedMessage()));
        }
    }

    void remove(Pipeline pipeline) {
        pipelines.remove(pipeline);
    }

    /** Adds an engine behind a place, or at the end. */
    int addStep(Pipeline pipeline, String engine, int behind) {
        Step step = AnnotationFactory.eINSTANCE.createStep();
        step.setEngine(engine);
        step.setParameters(Map.of());
        int at = behind < 0 ? pipeline.getSteps().size() : behind + 1;
        pipeline.getSteps().add(at, step);
        return at;
    }

    /**
     * Moves a step.
     *
     * @param by how many places; one that would leave the list stays
     * @return where it is now
     */
    int moveStep(Pipeline pipeline, int index, int by) {
        int to = index + by;
        if (index < 0 || to < 0 || to >= pipeline.getSteps().size()) {
            return index;
        }
        pipeline.getSteps().move(to, index);
        return to;
    }

    /** The value of a parameter as it holds; empty: none. */
    static String value(Step step, EngineParameter parameter) {
        Map<String, String> given = step.getParameters();
        String value = given == null ? null : given.get(parameter.name());
        return value == null ? parameter.defaultValue().orElse("") : value;
    }

    /** Sets a parameter; that of the default is not stored. */
    static void set(Step step, EngineParameter parameter, String value) {
        Map<String, String> values = new TreeMap<>();
        if (step.getParameters() != null) {
            values.putAll(step.getParameters());
        }
        if (value.equals(parameter.defaultValue().orElse(""))) {
            values.remove(parameter.name());
        } else {
            values.put(parameter.name(), value);
        }
        step.setParameters(new HashMap<>(values));
    }

    /** What is wrong with a pipeline, or will not come of it. */
    PipelineCheck check(Pipeline pipeline) {
        return PipelineCheck.of(pipeline, engines, Scheme.of(store.corpus()), Set.of(), folder);
    }

    /** Whether every pipeline could run. */
    boolean isSound() {
        return pipelines.stream().allMatch(pipeline -> check(pipeline).problems().isEmpty());
    }

    /**
     * Gives the pipelines to the corpus and writes it.
     *
     * @throws CorpusException if it cannot be written; then it has those that it had
     */
    void save() throws CorpusException {
        List<Pipeline> live = store.corpus().getPipelines();
        List<Pipeline> before = List.copyOf(live);
        live.clear();
        live.addAll(EcoreUtil.copyAll(pipelines));
        try {
            store.saveCorpus();
        } catch (CorpusException e) {
            live.clear();
            live.addAll(before);
            throw e;
        }
    }
}
