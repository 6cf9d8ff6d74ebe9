package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizationProperties {

    @Property
    void normalisingTwiceChangesNothing(@ForAll("texts") String text) {
        String once = ArabicNormalizer.full().normalize(text);
        assertThat(ArabicNormalizer.full().normalize(once)).isEqualTo(once);
    }

    @Property
    void theQuickWayGivesTheSame(@ForAll("texts") String text, @ForAll Set<Normalization> steps) {
        ArabicNormalizer normalizer = ArabicNormalizer.of(steps);
        assertThat(normalizer.normalize(text))
                .isEqualTo(normalizer.normalizeWithOffsets(text).text());
    }

    @Property
    void offsetsNeverGoBackwards(@ForAll("texts") String text) {
        NormalizedText normalized = ArabicNormalizer.full().normalizeWithOffsets(text);
        OffsetMap map = normalized.map();
        assertThat(map.length()).isEqualTo(normalized.text().length());
        assertThat(map.originalLength()).isEqualTo(text.length());
        for (int i = 0; i < map.length(); i++) {
            assertThat(map.originalBegin(i)).isLessThan(map.originalEnd(i + 1));
            assertThat(map.originalBegin(i + 1)).isGreaterThanOrEqualTo(map.originalBegin(i));
        }
    }

    @Property
    void thereAndBackNeverLosesAnything(@ForAll("texts") String text) {
        OffsetMap map = ArabicNormalizer.full().normalizeWithOffsets(text).map();
        for (int i = 0; i < map.length(); i++) {
            int begin = map.originalBegin(i);
            int end = map.originalEnd(i + 1);
            assertThat(map.madeBegin(begin)).isLessThanOrEqualTo(i);
            assertThat(map.madeEnd(end)).isGreaterThan(i);
        }
    }

    @Property
    void aCharacterByItselfBecomesWhatItsPlaceSays(@ForAll("letters") String text) {
        ArabicNormalizer normalizer =
                ArabicNormalizer.of(EnumSet.complementOf(EnumSet.of(Normalization.COMPOSITION)));
        NormalizedText normalized = normalizer.normalizeWithOffsets(text);
        for (int i = 0; i < normalized.text().length(); i++) {
            String source =
                    text.substring(
                            normalized.map().originalBegin(i), normalized.map().originalEnd(i + 1));
            assertThat(normalizer.normalize(source))
                    .contains(normalized.text().substring(i, i + 1));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\uFB50', '\uFDFF')
                .withCharRange('\uFE70', '\uFEFC')
                .withChars("ab e\u0301\u200F\r\n")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withCharRange('\u0621', '\u0652')
                .withCharRange('\uFE80', '\uFEFC')
                .ofMaxLength(40);
    }
}
