package org.tahqiq.nlp.internal.engine;

import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/** An engine that annotates by a model, which was trained on a corpus and is a file of its own. */
abstract class TrainedEngine extends CasAnnotator_ImplBase {

    /** The model. */
    public static final String PARAM_MODEL_LOCATION = "modelLocation";

    @ConfigurationParameter(name = PARAM_MODEL_LOCATION)
    private String modelLocation = "";

    @Override
    public final void initialize(@Nullable UimaContext context)
            throws ResourceInitializationException {
        super.initialize(context);
        try {
            load(Path.of(modelLocation));
        } catch (CorpusException e) {
            throw new ResourceInitializationException(e);
        }
    }

    /** Reads the model, before any text comes. */
    abstract void load(Path model) throws CorpusException;
}
