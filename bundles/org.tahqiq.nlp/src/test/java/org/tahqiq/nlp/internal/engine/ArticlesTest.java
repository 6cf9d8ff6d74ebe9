package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.tahqiq.testkit.SharedData;

/** Runs the whole default pipeline over real articles; checks what holds for any text. */
class ArticlesTest {

    private final EnginePipeline pipeline =
            EnginePipeline.of(
                    "boilerplate",
                    "news-segmenter",
                    "clitic-segmenter",
                    "normalizer",
                    "snowball-stemmer",
                    "dictionary-entities",
                    "date-expressions",
                    "rule-relations");

    ArticlesTest() throws Exception {}

    @Test
    void aWordHasSegmentsIfTheySayAnythingAndNothingCrosses() throws Exception {
        for (Path article : articles()) {
            JCas cas = pipeline.run(Files.readString(article));
            int words = JCasUtil.select(cas, Token.class).size();
            Map<AnnotationFS, List<AnnotationFS>> segments =
                    TahqiqTypes.segmentsByWord(cas.getCas());

            assertThat(segments.size()).isBetween(words / 3, words * 2 / 3);
            assertThat(segments.values())
                    .allMatch(own -> own.size() > 1 || TahqiqTypes.text(own.get(0), "pos") != null);
            assertThat(JCasUtil.select(cas, Sentence.class)).hasSizeBetween(20, 30);
            assertNothingCrosses(pipeline.run(Files.readString(article)));
        }
    }

    @Test
    void findsEntitiesAndRelationsInEveryArticle() throws Exception {
        for (Path article : articles()) {
            String text = Files.readString(article);

            assertThat(pipeline.entities(text)).hasSizeGreaterThan(30);
            assertThat(pipeline.relations(text)).hasSizeGreaterThan(5);
        }
    }

    private static void assertNothingCrosses(JCas cas) {
        List<AnnotationFS> entities =
                TahqiqTypes.all(
                        cas.getCas(), "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
        for (AnnotationFS a : entities) {
            assertThat(entities)
                    .as(a.getCoveredText())
                    .noneMatch(
                            b ->
                                    a.getBegin() < b.getBegin()
                                            && b.getBegin() < a.getEnd()
                                            && a.getEnd() < b.getEnd());
        }
    }

    private static List<Path> articles() throws Exception {
        try (Stream<Path> files = Files.list(SharedData.require("articles"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
