package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.apache.uima.fit.util.JCasUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

class DkproEnginesTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void breakIteratorMakesSentencesAndWords() throws Exception {
        EnginePipeline pipeline = EnginePipeline.of("break-iterator-segmenter");

        assertThat(pipeline.words("وصل الوزير.")).containsExactly("وصل", "الوزير", ".");
    }

    @Test
    void snowballGivesStems() throws Exception {
        assertThat(
                        JCasUtil.select(
                                EnginePipeline.of("news-segmenter", "snowball-stemmer")
                                        .run("العلاقات"),
                                Token.class))
                .extracting(t -> t.getStem().getValue())
                .containsExactly("علاق");
    }

    @Test
    void dictionaryMarksPhrasesWithItsTag() throws Exception {
        Path phrases = Files.writeString(folder.resolve("p.txt"), "بحر العرب\nموسكو\n");

        assertThat(
                        with("dictionary-annotator", phrases, "tag", "LOC")
                                .entities("من بحر العرب إلى موسكو"))
                .containsExactly("LOC:بحر العرب", "LOC:موسكو");
    }

    @Test
    void taggerUsesTheUsersModel() throws Exception {
        POSSample sample =
                new POSSample(
                        new String[] {"وصل", "الوزير", "."},
                        new String[] {"VERB", "NOUN", "PUNCT"});
        Path model =
                write(
                        POSTaggerME.train(
                                "ar",
                                ObjectStreamUtils.createObjectStream(sample, sample, sample),
                                parameters(),
                                new POSTaggerFactory()));

        assertThat(JCasUtil.select(with("opennlp-pos", model).run("وصل الوزير."), Token.class))
                .extracting(t -> t.getPos().getPosValue())
                .containsExactly("VERB", "NOUN", "PUNCT");
    }

    @Test
    void nameFinderUsesTheUsersModel() throws Exception {
        NameSample sample = NameSample.parse("زار <START:GPE> موسكو <END> أمس .", false);
        Path model =
                write(
                        NameFinderME.train(
                                "ar",
                                null,
                                ObjectStreamUtils.createObjectStream(sample, sample, sample),
                                parameters(),
                                new TokenNameFinderFactory()));

        assertThat(with("opennlp-ner", model).entities("زار موسكو أمس ."))
                .containsExactly("GPE:موسكو");
    }

    @Test
    void engineThatNeedsAModelSaysSo() {
        assertThatThrownBy(() -> EnginePipeline.describe("opennlp-ner", Map.of()))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("modelLocation");
    }

    @Test
    void languageIsIdentified() throws Exception {
        EnginePipeline pipeline = EnginePipeline.of("language-identifier");

        assertThat(
                        pipeline.run("وصل وزير الخارجية إلى موسكو لإجراء محادثات مع نظيره الروسي")
                                .getDocumentLanguage())
                .isEqualTo("ar");
        assertThat(
                        pipeline.run(
                                        "The minister arrived in Moscow on Friday for talks with"
                                                + " his colleague, who said that they would go on"
                                                + " with what had been agreed in the summer.")
                                .getDocumentLanguage())
                .isEqualTo("en");
    }

    @Test
    void fileThatIsNoLanguageModelIsNamed() throws Exception {
        Path model = Files.writeString(folder.resolve("wrong.bin"), "no model");

        assertThatThrownBy(() -> with("language-identifier", model))
                .hasStackTraceContaining("wrong.bin: This is no language model of OpenNLP.");
    }

    private EnginePipeline with(String engine, Path model, String... more) throws Exception {
        Map<String, String> values =
                more.length == 0
                        ? Map.of("modelLocation", model.toString())
                        : Map.of("modelLocation", model.toString(), more[0], more[1]);
        return EnginePipeline.of(
                List.of(
                        EnginePipeline.describe("news-segmenter", Map.of()),
                        EnginePipeline.describe(engine, values)));
    }

    private Path write(BaseModel model) throws IOException {
        Path file = folder.resolve("model.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            model.serialize(out);
        }
        return file;
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
