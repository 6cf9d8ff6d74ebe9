package org.tahqiq.nlp.internal.corenlp;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.FeatureDefinition;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.model.annotation.Overlap;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineProvider;

/** Brings the engines on CoreNLP, their pipeline, and the layer of the trees. */
public final class CoreNlpProvider implements EngineProvider {

    private static final String SEGMENTER = "corenlp-segmenter";
    private static final String TAGGER = "corenlp-pos";
    private static final String PARSER = "corenlp-parser";
    private static final String NAMES = "corenlp-names";

    private static final String TREE = "Tree";
    private static final String PIPELINE = "arabic-news-corenlp";

    private static final List<String> STEPS =
            List.of(
                    "boilerplate",
                    "news-segmenter",
                    SEGMENTER,
                    TAGGER,
                    "normalizer",
                    "snowball-stemmer",
                    PARSER,
                    "date-expressions",
                    "dictionary-entities",
                    NAMES,
                    "rule-relations");

    private static final List<String> WORDS = List.of(BuiltInLayers.SENTENCE, BuiltInLayers.WORD);
    private static final List<String> SEGMENTS =
            List.of(BuiltInLayers.SENTENCE, BuiltInLayers.WORD, BuiltInLayers.SEGMENT);

    private final ResourceBundle english = texts(Locale.ROOT);
    private final ResourceBundle arabic = texts(Locale.forLanguageTag("ar"));

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.tahqiq.nlp.internal.corenlp.corenlp",
                language,
                CoreNlpProvider.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public List<EngineDescriptor> engines() {
        return List.of(
                engine(SEGMENTER, WORDS, List.of(BuiltInLayers.SEGMENT), List.of()),
                engine(
                        TAGGER,
                        SEGMENTS,
                        List.of(BuiltInLayers.SEGMENT),
                        List.of(
                                EngineParameter.flag(
                                        CoreNlpPosTagger.PARAM_SPLIT_ARTICLE,
                                        true,
                                        english.getString("splitArticle"),
                                        arabic.getString("splitArticle")))),
                engine(
                        PARSER,
                        SEGMENTS,
                        List.of(TREE),
                        List.of(
                                EngineParameter.integer(
                                        CoreNlpParser.PARAM_MAX_SENTENCE_LENGTH,
                                        100,
                                        english.getString("maxSentenceLength"),
                                        arabic.getString("maxSentenceLength")))),
                engine(
                        NAMES,
                        SEGMENTS,
                        List.of("Entity"),
                        List.of(
                                EngineParameter.flag(
                                        CoreNlpNames.PARAM_SINGLES,
                                        false,
                                        english.getString("singles"),
                                        arabic.getString("singles")))));
    }

    private EngineDescriptor engine(
            String id, List<String> reads, List<String> writes, List<EngineParameter> parameters) {
        return new EngineDescriptor(
                id,
                english.getString(id),
                arabic.getString(id),
                english.getString(id + ".description"),
                arabic.getString(id + ".description"),
                "GPL-3.0-or-later",
                "1",
                reads,
                writes,
                parameters);
    }

    @Override
    public AnalysisEngineDescription describe(EngineDescriptor wanted, ParameterValues values)
            throws ResourceInitializationException, CorpusException {
        return switch (wanted.id()) {
            case SEGMENTER -> createEngineDescription(CoreNlpSegmenter.class);
            case TAGGER ->
                    createEngineDescription(
                            CoreNlpPosTagger.class,
                            CoreNlpPosTagger.PARAM_SPLIT_ARTICLE,
                            values.flag(CoreNlpPosTagger.PARAM_SPLIT_ARTICLE));
            case PARSER ->
                    createEngineDescription(
                            CoreNlpParser.class,
                            CoreNlpParser.PARAM_MAX_SENTENCE_LENGTH,
                            values.integer(CoreNlpParser.PARAM_MAX_SENTENCE_LENGTH));
            case NAMES ->
                    createEngineDescription(
                            CoreNlpNames.class,
                            CoreNlpNames.PARAM_SINGLES,
                            values.flag(CoreNlpNames.PARAM_SINGLES));
            default ->
                    throw new IllegalArgumentException(
                            "Not an engine of this provider: " + wanted.id());
        };
    }

    @Override
    public List<Pipeline> pipelines() {
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName(PIPELINE);
        pipeline.setLabelEn(english.getString(PIPELINE));
        pipeline.setLabelAr(arabic.getString(PIPELINE));
        pipeline.setDescriptionEn(english.getString(PIPELINE + ".description"));
        pipeline.setDescriptionAr(arabic.getString(PIPELINE + ".description"));
        for (String engine : STEPS) {
            Step step = AnnotationFactory.eINSTANCE.createStep();
            step.setEngine(engine);
            pipeline.getSteps().add(step);
        }
        return List.of(pipeline);
    }

    @Override
    public List<Layer> layers() {
        Layer tree = AnnotationFactory.eINSTANCE.createLayer();
        tree.setName(TREE);
        tree.setKind(LayerKind.SPAN);
        tree.setOverlap(Overlap.NONE);
        tree.setColour("#8a6d3b");
        tree.setLabelEn(english.getString("tree"));
        tree.setLabelAr(arabic.getString("tree"));
        tree.setDescriptionEn(english.getString("tree.description"));
        tree.setDescriptionAr(arabic.getString("tree.description"));
        FeatureDefinition bracketing = AnnotationFactory.eINSTANCE.createFeatureDefinition();
        bracketing.setName("bracketing");
        bracketing.setLabelEn(english.getString("tree.bracketing"));
        bracketing.setLabelAr(arabic.getString("tree.bracketing"));
        tree.getFeatures().add(bracketing);
        return List.of(tree);
    }
}
