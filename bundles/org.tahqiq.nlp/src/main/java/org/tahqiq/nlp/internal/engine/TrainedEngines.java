package org.tahqiq.nlp.internal.engine;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.util.List;
import java.util.function.Function;
import org.tahqiq.core.scheme.BuiltInLayers;

/** The engines that need a model trained on a corpus, but for that of entities. */
final class TrainedEngines {

    private static final String ENTITY = "Entity";
    private static final String RELATION = "Relation";
    private static final String MODEL = "modelLocation";
    private static final int LEAST_RELATIONS = 200;

    private TrainedEngines() {}

    static List<BuiltInEngine> all(Function<String, BuiltInEngine.Builder> engine) {
        return List.of(
                engine.apply("segment-model")
                        .reads(BuiltInLayers.WORD)
                        .writes(BuiltInLayers.SEGMENT)
                        .file(MODEL, true)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                SegmentModel.class,
                                                SegmentModel.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString())),
                engine.apply("pos-model")
                        .reads(BuiltInLayers.SENTENCE, BuiltInLayers.WORD, BuiltInLayers.SEGMENT)
                        .writes(BuiltInLayers.SEGMENT)
                        .file(MODEL, true)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                PosModel.class,
                                                PosModel.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString())),
                engine.apply("relation-model")
                        .reads(
                                BuiltInLayers.SENTENCE,
                                BuiltInLayers.WORD,
                                BuiltInLayers.SEGMENT,
                                ENTITY)
                        .writes(RELATION)
                        .file(MODEL, true)
                        .integer(RelationModel.PARAM_LEAST_RELATIONS, LEAST_RELATIONS)
                        .string(RelationModel.PARAM_LAYER, RELATION)
                        .madeBy(
                                v ->
                                        createEngineDescription(
                                                RelationModel.class,
                                                RelationModel.PARAM_MODEL_LOCATION,
                                                v.file(MODEL).orElseThrow().toString(),
                                                RelationModel.PARAM_LEAST_RELATIONS,
                                                v.integer(RelationModel.PARAM_LEAST_RELATIONS),
                                                RelationModel.PARAM_LAYER,
                                                v.string(RelationModel.PARAM_LAYER))));
    }
}
