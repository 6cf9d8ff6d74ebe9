package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;

class SentenceReaderTest {

    @Test
    void aWordThatTheSegmenterLeftWholeHasNoArticleWhateverItsLetters() throws Exception {
        assertThat(articles("التقى", "news-segmenter", "clitic-segmenter")).containsExactly(false);
        assertThat(articles("التقى الوزير", "news-segmenter", "clitic-segmenter"))
                .containsExactly(false, true);
    }

    @Test
    void whereNoSegmenterHasRunTheLettersTell() throws Exception {
        assertThat(articles("القمة وزير", "news-segmenter")).containsExactly(true, false);
    }

    private static List<Boolean> articles(String text, String... engines) throws Exception {
        return new SentenceReader()
                .read(EnginePipeline.of(engines).run(text).getCas()).stream()
                        .flatMap(List::stream)
                        .map(SentenceWord::hasArticle)
                        .toList();
    }
}
