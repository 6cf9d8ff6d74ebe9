package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;

/** Runs the default pipeline over texts that nobody wrote. */
class AnyTextTest {

    /** Made once, because a property makes an instance of its class for each try. */
    private static final EnginePipeline PIPELINE = pipeline();

    private static EnginePipeline pipeline() {
        try {
            return EnginePipeline.of(
                    "boilerplate",
                    "news-segmenter",
                    "clitic-segmenter",
                    "normalizer",
                    "snowball-stemmer",
                    "date-expressions",
                    "dictionary-entities",
                    "rule-relations");
        } catch (UIMAException | CorpusException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wordOfNothingButTatweelIsNoObstacle() throws Exception {
        assertThat(JCasUtil.select(PIPELINE.run("منتصف ـ عام ـــ ً 2016"), Token.class))
                .isNotEmpty();
    }

    @Property(tries = 300)
    void annotationsLieInTheTextAndEntitiesAreNotEmpty(@ForAll("texts") String text)
            throws Exception {
        JCas cas = PIPELINE.run(text);

        for (Annotation annotation : JCasUtil.select(cas, Annotation.class)) {
            assertThat(annotation.getBegin()).isBetween(0, text.length());
            assertThat(annotation.getEnd()).isBetween(annotation.getBegin(), text.length());
        }
        assertThat(
                        TahqiqTypes.all(
                                cas.getCas(),
                                "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"))
                .allMatch(entity -> !entity.getCoveredText().isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "موسكو",
                        "وزير الخارجية",
                        "الروسي",
                        "سيرغي لافروف",
                        "التقى",
                        "مع",
                        "و",
                        "لـ",
                        "ـ",
                        "ً",
                        "الـ50",
                        "للجنة",
                        "يوم",
                        "مارس",
                        "2016",
                        "3",
                        "منتصف",
                        "عام",
                        "القمة",
                        "اتفاق",
                        "بين",
                        "السيد",
                        "وزيري",
                        "(",
                        ")",
                        "FAO",
                        "،",
                        ".",
                        "\"",
                        "\n",
                        " ",
                        " ",
                        " ",
                        "\u200F",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "إقرأ أيضاً:",
                        "المصدر:",
                        "الرباط -")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
