package org.tahqiq.nlp.internal.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void spellingVariantsLookAlike() {
        assertThat(FoldedText.fold("إقرأ أيضاً")).isEqualTo(FoldedText.fold("اقرا ايضا"));
        assertThat(FoldedText.fold("الموســيقى")).isEqualTo("الموسيقي");
        assertThat(FoldedText.fold("وزارة RT ٢٠٢٤")).isEqualTo("وزاره rt 2024");
    }

    @Test
    void patternsKeepTheirSigns() {
        assertThat(FoldedText.foldPattern("إقرأ\\s+\\S{2}")).isEqualTo("اقرا\\s+\\S{2}");
    }

    @Property
    void foldingIsTheSameWithAndWithoutOffsets(@ForAll("texts") String text) {
        assertThat(FoldedText.fold(text)).isEqualTo(FoldedText.of(text).text());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withChars("aZ19 \u200F\uFEFF\uFEE0\u0654")
                .ofMaxLength(12);
    }
}
