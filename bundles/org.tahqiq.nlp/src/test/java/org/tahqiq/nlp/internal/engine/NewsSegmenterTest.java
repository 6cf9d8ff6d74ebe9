package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.engine.segment.TroubledTexts;

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

    @Domain(TroubledTexts.class)
    @Property(tries = 300)
    void everyWordLiesInOneSentenceAndSentencesAreDisjoint(@ForAll String text) throws Exception {
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
}
