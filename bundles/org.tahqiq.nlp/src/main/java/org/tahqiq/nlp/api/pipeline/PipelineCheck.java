package org.tahqiq.nlp.api.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineCatalog;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;

/**
 * What is wrong with a pipeline before it runs, in sentences for a person.
 *
 * @param problems why it cannot run; empty: it can
 * @param remarks what it will not do on this corpus although it runs
 */
public record PipelineCheck(List<String> problems, List<String> remarks) {

    /** What the ids of the engines of the optional feature CoreNLP begin with. */
    private static final String CORENLP = "corenlp-";

    /** Takes copies. */
    public PipelineCheck {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * Checks that every engine is known, has right parameters, and finds the layers that it reads.
     *
     * @param scheme the layers of the corpus; annotations of others are dropped, which is remarked
     * @param present layers that the texts bear before the first engine runs
     * @param folder what relative paths of files in parameters start from
     */
    public static PipelineCheck of(
            Pipeline pipeline,
            EngineCatalog catalog,
            Scheme scheme,
            Set<String> present,
            Path folder) {
        List<String> problems = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        if (pipeline.getSteps().isEmpty()) {
            problems.add(Messages.NO_ENGINES.with(pipeline.getName()).localized());
        }
        Set<String> there = new HashSet<>(present);
        boolean lacking = false;
        for (Step step : pipeline.getSteps()) {
            Optional<EngineDescriptor> engine = catalog.engine(step.getEngine());
            if (engine.isEmpty()) {
                String sentence = notInstalled(pipeline, step);
                if (!problems.contains(sentence)) {
                    problems.add(sentence);
                }
                lacking = true;
                continue;
            }
            try {
                ParameterValues.of(engine.get(), step.getParameters(), folder);
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getLocalizedMessage()));
            }
            for (String layer : engine.get().reads()) {
                // What an engine that is not installed would have written is not known.
                if (!lacking && !there.contains(layer)) {
                    problems.add(missing(engine.get(), layer, catalog));
                }
            }
            for (String layer : engine.get().writes()) {
                there.add(layer);
                if (scheme.layer(layer).isEmpty()) {
                    remarks.add(Messages.DROPPED.with(engine.get().id(), layer).localized());
                }
            }
        }
        return new PipelineCheck(problems, remarks);
    }

    private static String notInstalled(Pipeline pipeline, Step step) {
        String engine = String.valueOf(step.getEngine());
        Message sentence =
                engine.startsWith(CORENLP)
                        ? Messages.NO_CORENLP.with(pipeline.getName())
                        : Messages.NOT_INSTALLED.with(pipeline.getName(), engine);
        return sentence.localized();
    }

    private static String missing(EngineDescriptor engine, String layer, EngineCatalog catalog) {
        List<String> makers =
                catalog.engines().stream()
                        .filter(other -> other.writes().contains(layer))
                        .map(EngineDescriptor::id)
                        .filter(id -> !id.equals(engine.id()))
                        .toList();
        return Messages.NEEDS
                .with(
                        engine.id(),
                        layer,
                        makers.isEmpty()
                                ? Messages.SOME_ENGINE.with()
                                : String.join(Messages.OR.with().localized(), makers))
                .localized();
    }
}
