package org.tahqiq.nlp.internal.engine;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;

/** The engines that come with this bundle: ours, and DKPro's by themselves. */
public final class BuiltInEngines implements EngineProvider {

    private static final String ZONE = BuiltInLayers.ZONE;
    private static final String SENTENCE = BuiltInLayers.SENTENCE;
    private static final String WORD = BuiltInLayers.WORD;
    private static final String SEGMENT = BuiltInLayers.SEGMENT;

    private static final String ENTITY = "Entity";
    private static final String RELATION = "Relation";

    private final EngineTexts english = EngineTexts.english();
    private final EngineTexts arabic = EngineTexts.arabic();
    private final List<BuiltInEngine> engines = new ArrayList<>();

    /** For the service loader. */
    public BuiltInEngines() {
        engines.add(
                engine("boilerplate")
                        .writes(ZONE)
                        .file(BoilerplateMarker.PARAM_PATTERNS_LOCATION, false)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                BoilerplateMarker.class,
                                                BoilerplateMarker.PARAM_PATTERNS_LOCATION,
                                                path(
                                                        v,
                                                        BoilerplateMarker
                                                                .PARAM_PATTERNS_LOCATION))));
        engines.add(
                engine("news-segmenter")
                        .writes(SENTENCE, WORD)
                        .madeBy(v -> createEngineDescription(NewsSegmenter.class)));
        engines.add(
                engine("clitic-segmenter")
                        .reads(WORD)
                        .writes(SEGMENT)
                        .madeBy(v -> createEngineDescription(CliticSegmenter.class)));
        engines.add(
                engine("normalizer")
                        .reads(WORD)
                        .writes(WORD, SEGMENT)
                        .flag(FormNormalizer.PARAM_ALEF_FORMS, true)
                        .flag(FormNormalizer.PARAM_ALEF_MAKSURA, false)
                        .flag(FormNormalizer.PARAM_TEH_MARBUTA, false)
                        .flag(FormNormalizer.PARAM_DIGITS, true)
                        .madeBy(BuiltInEngines::normalizer));
        engines.add(
                engine("dictionary-entities")
                        .reads(SENTENCE, WORD, SEGMENT)
                        .writes(ENTITY)
                        .file(DictionaryEntities.PARAM_MODEL_LOCATION, false)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                DictionaryEntities.class,
                                                DictionaryEntities.PARAM_MODEL_LOCATION,
                                                path(v, DictionaryEntities.PARAM_MODEL_LOCATION))));
        engines.add(
                engine("entity-model")
                        .reads(SENTENCE, WORD, SEGMENT)
                        .writes(ENTITY)
                        .file(EntityModel.PARAM_MODEL_LOCATION, true)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                EntityModel.class,
                                                EntityModel.PARAM_MODEL_LOCATION,
                                                path(v, EntityModel.PARAM_MODEL_LOCATION))));
        engines.add(
                engine("anercorp-entities")
                        .licence("Apache-2.0 AND CC-BY-SA-4.0")
                        .reads(SENTENCE, WORD, SEGMENT, ENTITY)
                        .writes(ENTITY)
                        .madeBy(v -> createEngineDescription(AnercorpEntities.class)));
        engines.add(
                engine("date-expressions")
                        .reads(SENTENCE, WORD, SEGMENT)
                        .writes(ENTITY)
                        .madeBy(v -> createEngineDescription(DateExpressions.class)));
        engines.add(
                engine("rule-relations")
                        .reads(SENTENCE, WORD, SEGMENT, ENTITY)
                        .writes(RELATION)
                        .file(RuleRelations.PARAM_RULES_LOCATION, false)
                        .string(RuleRelations.PARAM_LAYER, RELATION)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                RuleRelations.class,
                                                RuleRelations.PARAM_RULES_LOCATION,
                                                path(v, RuleRelations.PARAM_RULES_LOCATION),
                                                RuleRelations.PARAM_LAYER,
                                                v.string(RuleRelations.PARAM_LAYER))));
        engines.add(
                engine("language-identifier")
                        .file(LanguageIdentifier.PARAM_MODEL_LOCATION, false)
                        .decimal(LanguageIdentifier.PARAM_LEAST_CONFIDENCE, 0.05)
                        .madeBy(BuiltInEngines::languageIdentifier));
        engines.addAll(TrainedEngines.all(this::engine));
        engines.addAll(DkproEngines.all(this::engine));
    }

    private static AnalysisEngineDescription normalizer(ParameterValues values)
            throws ResourceInitializationException {
        List<Object> settings = new ArrayList<>();
        for (String name :
                List.of(
                        FormNormalizer.PARAM_ALEF_FORMS,
                        FormNormalizer.PARAM_ALEF_MAKSURA,
                        FormNormalizer.PARAM_TEH_MARBUTA,
                        FormNormalizer.PARAM_DIGITS)) {
            settings.add(name);
            settings.add(values.flag(name));
        }
        return createEngineDescription(FormNormalizer.class, settings.toArray());
    }

    private static AnalysisEngineDescription languageIdentifier(ParameterValues values)
            throws ResourceInitializationException {
        return createEngineDescription(
                LanguageIdentifier.class,
                LanguageIdentifier.PARAM_MODEL_LOCATION,
                path(values, LanguageIdentifier.PARAM_MODEL_LOCATION),
                LanguageIdentifier.PARAM_LEAST_CONFIDENCE,
                (float) values.decimal(LanguageIdentifier.PARAM_LEAST_CONFIDENCE));
    }

    private BuiltInEngine.Builder engine(String id) {
        return new BuiltInEngine.Builder(id, english, arabic);
    }

    private static @Nullable String path(ParameterValues values, String parameter) {
        return values.file(parameter).map(Path::toString).orElse(null);
    }

    @Override
    public List<EngineDescriptor> engines() {
        return engines.stream().map(BuiltInEngine::descriptor).toList();
    }

    @Override
    public AnalysisEngineDescription describe(EngineDescriptor engine, ParameterValues values)
            throws ResourceInitializationException, CorpusException {
        for (BuiltInEngine known : engines) {
            if (known.descriptor().id().equals(engine.id())) {
                return known.recipe().describe(values);
            }
        }
        throw new IllegalArgumentException("Not an engine of this provider: " + engine.id());
    }
}
