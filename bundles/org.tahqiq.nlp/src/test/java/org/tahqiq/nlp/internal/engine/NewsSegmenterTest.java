package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class NewsSegmenterTest {

    @Test
    void everySentenceHasWords() throws Exception {
        JCas cas =
                EnginePipeline.of("news-segmenter")
                        .run("وصل الوزير.\n\u00A0\n***\n\u200F\nثم غادر..\n\n\"؟\"");

        assertThat(JCasUtil.select(cas, Sentence.class))
                .allMatch(s -> !JCasUtil.selectCovered(Token.class, s).isEmpty());
    }

    @Test
    void emptyTextHasNoSentence() throws Exception {
        assertThat(EnginePipeline.of("boilerplate", "news-segmenter").sentences("")).isEmpty();
    }

    @Test
    void zonesAtBothEndsOfALineLeaveNoEmptySentence() throws Exception {
        assertThat(
                        EnginePipeline.of("boilerplate", "news-segmenter")
                                .sentences("Tags: روسيا\nالمصدر: وكالات\n"))
                .containsExactly("Tags: روسيا", "المصدر: وكالات");
    }

    @Property(tries = 300)
    void everyWordLiesInOneSentenceAndSentencesAreDisjoint(@ForAll("texts") String text)
            throws Exception {
        JCas cas = EnginePipeline.of("news-segmenter").run(text);
        int last = 0;
        int words = 0;
        for (Sentence sentence : JCasUtil.select(cas, Sentence.class)) {
            assertThat(sentence.getBegin()).as(text).isGreaterThanOrEqualTo(last);
            last = sentence.getEnd();
            int inside = JCasUtil.selectCovered(Token.class, sentence).size();
            assertThat(inside).as(text).isPositive();
            words += inside;
        }
        assertThat(words).as(text).isEqualTo(JCasUtil.select(cas, Token.class).size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "موسكو",
                        "و",
                        "لـ",
                        "الـ50",
                        "سُئل",
                        ".",
                        "..",
                        "،",
                        "؟",
                        "\"",
                        "“",
                        "”",
                        "«",
                        "»",
                        "(",
                        ")",
                        ":",
                        "-",
                        "–",
                        " ",
                        "  ",
                        "\n",
                        "\r\n",
                        "\u00A0",
                        "\u200F",
                        "\u202B",
                        "2020",
                        "2022",
                        "/",
                        "+",
                        "10:30",
                        "U.N.",
                        "RT",
                        "'",
                        "…",
                        "ـ",
                        "ّ",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uFEFF",
                        "\u0000",
                        "د",
                        "٣",
                        "_",
                        "\u2028")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
