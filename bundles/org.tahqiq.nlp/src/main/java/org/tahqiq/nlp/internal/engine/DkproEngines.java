package org.tahqiq.nlp.internal.engine;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.List;
import java.util.function.Function;
import org.dkpro.core.dictionaryannotator.DictionaryAnnotator;
import org.dkpro.core.opennlp.OpenNlpNamedEntityRecognizer;
import org.dkpro.core.opennlp.OpenNlpPosTagger;
import org.dkpro.core.opennlp.OpenNlpSnowballStemmer;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.tahqiq.core.scheme.BuiltInLayers;

/** DKPro Core's components as engines, for those who want them instead of ours. */
final class DkproEngines {

    private static final String ENTITY = "Entity";
    private static final String MODEL = "modelLocation";
    private static final String LANGUAGE = "ar";

    private DkproEngines() {}

    static List<BuiltInEngine> all(Function<String, BuiltInEngine.Builder> engine) {
        return List.of(
                engine.apply("snowball-stemmer")
                        .reads(BuiltInLayers.WORD)
                        .writes(BuiltInLayers.WORD)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                OpenNlpSnowballStemmer.class,
                                                OpenNlpSnowballStemmer.PARAM_LANGUAGE,
                                                LANGUAGE)),
                engine.apply("break-iterator-segmenter")
                        .writes(BuiltInLayers.SENTENCE, BuiltInLayers.WORD)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                BreakIteratorSegmenter.class,
                                                BreakIteratorSegmenter.PARAM_LANGUAGE,
                                                LANGUAGE)),
                engine.apply("dictionary-annotator")
                        .reads(BuiltInLayers.SENTENCE, BuiltInLayers.WORD)
                        .writes(ENTITY)
                        .file(MODEL, true)
                        .string("tag", "GPE")
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                DictionaryAnnotator.class,
                                                DictionaryAnnotator.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString(),
                                                DictionaryAnnotator.PARAM_ANNOTATION_TYPE,
                                                NamedEntity.class.getName(),
                                                DictionaryAnnotator.PARAM_VALUE_FEATURE,
                                                "value",
                                                DictionaryAnnotator.PARAM_VALUE,
                                                v.string("tag"))),
                engine.apply("opennlp-pos")
                        .reads(BuiltInLayers.SENTENCE, BuiltInLayers.WORD)
                        .writes(BuiltInLayers.WORD)
                        .file(MODEL, true)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                OpenNlpPosTagger.class,
                                                OpenNlpPosTagger.PARAM_LANGUAGE,
                                                LANGUAGE,
                                                OpenNlpPosTagger.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString())),
                engine.apply("opennlp-ner")
                        .reads(BuiltInLayers.SENTENCE, BuiltInLayers.WORD)
                        .writes(ENTITY)
                        .file(MODEL, true)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                OpenNlpNamedEntityRecognizer.class,
                                                OpenNlpNamedEntityRecognizer.PARAM_LANGUAGE,
                                                LANGUAGE,
                                                OpenNlpNamedEntityRecognizer.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString())));
    }
}
