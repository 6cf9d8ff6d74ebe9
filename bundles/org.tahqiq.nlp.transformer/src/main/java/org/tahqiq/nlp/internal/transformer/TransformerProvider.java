package org.tahqiq.nlp.internal.transformer;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineProvider;

/** Brings the engine that runs a user's own transformer. */
public final class TransformerProvider implements EngineProvider {

    private static final String ID = "transformer-entities";

    private final EngineDescriptor engine;

    /** For the service loader. */
    public TransformerProvider() {
        ResourceBundle english = texts(Locale.ROOT);
        ResourceBundle arabic = texts(Locale.forLanguageTag("ar"));
        engine =
                new EngineDescriptor(
                        ID,
                        english.getString(ID),
                        arabic.getString(ID),
                        english.getString(ID + ".description"),
                        arabic.getString(ID + ".description"),
                        "Apache-2.0",
                        "1",
                        List.of(BuiltInLayers.SENTENCE, BuiltInLayers.WORD, BuiltInLayers.SEGMENT),
                        List.of("Entity"),
                        List.of(
                                EngineParameter.file(
                                        TransformerEntities.PARAM_MODEL_LOCATION,
                                        true,
                                        english.getString("modelLocation"),
                                        arabic.getString("modelLocation")),
                                EngineParameter.string(
                                        TransformerEntities.PARAM_TAGS,
                                        "PERS=PER",
                                        english.getString("tags"),
                                        arabic.getString("tags"))));
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.tahqiq.nlp.internal.transformer.transformer",
                language,
                TransformerProvider.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public List<EngineDescriptor> engines() {
        return List.of(engine);
    }

    @Override
    public AnalysisEngineDescription describe(EngineDescriptor wanted, ParameterValues values)
            throws ResourceInitializationException, CorpusException {
        String tags = values.string(TransformerEntities.PARAM_TAGS);
        TagNames.of(tags);
        return createEngineDescription(
                TransformerEntities.class,
                TransformerEntities.PARAM_MODEL_LOCATION,
                values.file(TransformerEntities.PARAM_MODEL_LOCATION).orElseThrow().toString(),
                TransformerEntities.PARAM_TAGS,
                tags);
    }
}
