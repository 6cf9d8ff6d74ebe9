package org.tahqiq.nlp.internal.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/** Tiny networks in the true runtime, found as every engine is. */
final class TransformerEntitiesTest {

    @TempDir Path folder = Path.of("");

    @Test
    void aNameOfSeveralWordsAndPiecesIsOneEntity() throws Exception {
        TinyModel model =
                new TinyModel("O", "B-PER", "I-PER")
                        .piece("زار", "O")
                        .piece("سيرجي", "B-PER")
                        .piece("لاف", "I-PER")
                        .piece("##روف", "O");

        assertThat(entities(model, "زار سيرجي لافروف")).containsExactly("PER:سيرجي لافروف");
    }

    @Test
    void anEntityBeginsAfterTheProcliticsOfItsFirstWord() throws Exception {
        TinyModel model = new TinyModel("O", "B-GPE").piece("ولندن", "B-GPE").piece("باريس", "O");

        assertThat(entities(model, "باريس ولندن")).containsExactly("GPE:لندن");
    }

    @Test
    void twoNamesSideBySideStayTwo() throws Exception {
        TinyModel model = new TinyModel("O", "B-GPE", "I-GPE");
        model.piece("موسكو", "B-GPE").piece("باريس", "B-GPE");

        assertThat(entities(model, "موسكو باريس")).containsExactly("GPE:موسكو", "GPE:باريس");
    }

    @Test
    void anInsideWithoutABeginningBeginsAnEntity() throws Exception {
        TinyModel model = new TinyModel("O", "B-PER", "I-PER", "I-ORG");
        model.piece("سيرجي", "B-PER").piece("موسكو", "I-ORG");

        assertThat(entities(model, "سيرجي موسكو")).containsExactly("PER:سيرجي", "ORG:موسكو");
    }

    @Test
    void bareTagsAreUnderstood() throws Exception {
        TinyModel model = new TinyModel("O", "PER").piece("سيرجي", "PER").piece("لافروف", "PER");

        assertThat(entities(model, "سيرجي لافروف")).containsExactly("PER:سيرجي لافروف");
    }

    @Test
    void aTagIsCalledWhatTheUserCallsIt() throws Exception {
        Path model =
                new TinyModel("O", "B-LOC", "B-MISC")
                        .piece("موسكو", "B-LOC")
                        .piece("القمة", "B-MISC")
                        .writeTo(folder);

        assertThat(entities(model, "LOC=GPE,MISC=", "موسكو القمة")).containsExactly("GPE:موسكو");
    }

    @Test
    void thePiecesOfSentencePieceAreUnderstood() throws Exception {
        Path model =
                new TinyModel("O", "B-GPE")
                        .piece("\u2581", "O")
                        .piece("\u2581في", "O")
                        .piece("\u2581موس", "B-GPE")
                        .piece("كو", "O")
                        .writeSentencePieceTo(folder);

        assertThat(entities(model, "", "في موسكو")).containsExactly("GPE:موسكو");
    }

    @Test
    void aModelWithAllThreeInputsRuns() throws Exception {
        TinyModel model = new TinyModel("O", "B-GPE").piece("موسكو", "B-GPE");
        model.input("attention_mask").input("token_type_ids");

        assertThat(entities(model, "موسكو")).containsExactly("GPE:موسكو");
    }

    @Test
    void aSentenceBeyondWhatTheModelTakesIsLabelledToItsEnd() throws Exception {
        TinyModel model = new TinyModel("O", "B-GPE").piece("في", "O").piece("موسكو", "B-GPE");
        String text = String.join(" ", Collections.nCopies(5000, "في")) + " موسكو";

        assertThat(entities(model, text)).containsExactly("GPE:موسكو");
    }

    @Test
    void theScoreIsTheProbabilityOfTheLeastSureWord() throws Exception {
        Path model = new TinyModel("O", "B-GPE").piece("موسكو", "B-GPE").writeTo(folder);
        CAS cas = run(model, "", "موسكو");

        assertThat(TahqiqTypes.all(cas, TahqiqTypes.SCORE))
                .extracting(
                        score ->
                                score.getDoubleValue(score.getType().getFeatureByBaseName("value")))
                .singleElement(InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(Math.rint(10_000 / (1 + Math.exp(-4))) / 10_000, within(1e-6));
    }

    @Test
    void anEmptyDocumentHasNone() throws Exception {
        assertThat(entities(new TinyModel("O", "B-GPE"), "")).isEmpty();
    }

    @Test
    void theNetworkStandsForItsFolder() throws Exception {
        Path model = new TinyModel("O", "B-GPE").piece("موسكو", "B-GPE").writeTo(folder);

        assertThat(entities(model.resolve("model.onnx"), "", "موسكو")).containsExactly("GPE:موسكو");
    }

    @Test
    void aMissingNetworkIsNamed() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        Files.delete(folder.resolve("model.onnx"));

        assertFails(model, "model.onnx: is missing");
    }

    @Test
    void aCutOffNetworkIsNamed() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        byte[] network = Files.readAllBytes(folder.resolve("model.onnx"));
        Files.write(folder.resolve("model.onnx"), Arrays.copyOf(network, network.length / 2));

        assertFails(model, "model.onnx: is no network that can be run");
    }

    @Test
    void aNetworkForAnotherTaskIsRefused() throws Exception {
        Path model = new TinyModel("O", "B-GPE").input("pixel_values").writeTo(folder);

        assertFails(model, "takes [input_ids, pixel_values]");
    }

    @Test
    void aNetworkWithOtherLabelsThanItsConfigurationIsRefused() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        TinyModel.write(folder.resolve("config.json"), "{\"id2label\": {\"0\": \"O\"}}");

        assertFails(model, "config.json names 1 label;");
    }

    @Test
    void aConfigurationWithoutLabelsIsRefused() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        TinyModel.write(folder.resolve("config.json"), "{}");

        assertFails(model, "config.json: has no id2label");
    }

    @Test
    void aBrokenConfigurationIsNamed() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        TinyModel.write(folder.resolve("config.json"), "{\"id2label\": {");

        assertFails(model, "config.json: is not the JSON that it should be");
    }

    @Test
    void aMissingVocabularyIsNamedWithTheRemedy() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeWithoutVocabularyTo(folder);

        assertFails(model, "save_pretrained");
    }

    @Test
    void aVocabularyThatIsNoneOfWordPieceIsRefused() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);
        TinyModel.write(folder.resolve("vocab.txt"), "موسكو\n");

        assertFails(model, "has no line [UNK]");
    }

    @Test
    void tagsThatAreNoPairsAreRefusedBeforeAnythingRuns() throws Exception {
        Path model = new TinyModel("O", "B-GPE").writeTo(folder);

        assertThatThrownBy(() -> entities(model, "LOC", "موسكو"))
                .hasMessageContaining("cannot have the part \"LOC\"");
    }

    private void assertFails(Path model, String sentence) {
        assertThatThrownBy(() -> entities(model, "", "موسكو")).hasStackTraceContaining(sentence);
    }

    private List<String> entities(TinyModel model, String text) throws Exception {
        return entities(model.writeTo(folder), "", text);
    }

    private static List<String> entities(Path model, String tags, String text) throws Exception {
        return TahqiqTypes.all(run(model, tags, text), NamedEntity.class.getName()).stream()
                .map(entity -> TahqiqTypes.text(entity, "value") + ":" + entity.getCoveredText())
                .toList();
    }

    private static CAS run(Path model, String tags, String text) throws Exception {
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        EngineRegistry registry = EngineRegistry.installed();
        Map<String, String> values = Map.of("modelLocation", model.toString(), "tags", tags);
        for (String id : List.of("news-segmenter", "clitic-segmenter", "transformer-entities")) {
            EngineDescriptor engine = registry.engine(id).orElseThrow();
            steps.add(
                    registry.describe(
                            engine,
                            ParameterValues.of(
                                    engine,
                                    id.equals("transformer-entities") ? values : Map.of(),
                                    Path.of(""))));
        }
        AnalysisEngine engine =
                AnalysisEngineFactory.createEngine(
                        AnalysisEngineFactory.createEngineDescription(
                                steps.toArray(AnalysisEngineDescription[]::new)));
        CAS cas = JCasFactory.createJCas().getCas();
        cas.setDocumentLanguage("ar");
        cas.setDocumentText(text);
        engine.process(cas);
        engine.destroy();
        return cas;
    }
}
