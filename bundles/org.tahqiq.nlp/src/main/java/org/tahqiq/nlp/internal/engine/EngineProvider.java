package org.tahqiq.nlp.internal.engine;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;

/**
 * Brings engines. Found by {@link java.util.ServiceLoader} in this bundle and its fragments; the
 * implementation needs a public constructor without parameters.
 */
public interface EngineProvider {

    /** The engines that this provider can make. */
    List<EngineDescriptor> engines();

    /**
     * Describes a UIMA component that does the work of an engine. The component must run alone, be
     * deterministic and leave the text as it is.
     *
     * @param engine one of {@link #engines()}
     * @param values the value of every parameter, already checked
     * @throws CorpusException if the values cannot work together, or a model is not what it should
     *     be
     */
    AnalysisEngineDescription describe(EngineDescriptor engine, ParameterValues values)
            throws ResourceInitializationException, CorpusException;

    /**
     * Pipelines that come with these engines, as new objects. Those of this bundle stand in a file
     * of their own; this is for fragments.
     */
    default List<Pipeline> pipelines() {
        return List.of();
    }

    /**
     * Layers beyond those of every corpus that these engines write, as new objects. A corpus gets
     * them together with the pipelines.
     */
    default List<Layer> layers() {
        return List.of();
    }
}
