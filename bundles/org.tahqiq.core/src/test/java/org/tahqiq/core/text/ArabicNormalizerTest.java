package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArabicNormalizerTest {

    @Test
    void dropsHarakat() {
        check("مُحَمَّدٌ", "محمد");
    }

    @Test
    void dropsSuperscriptAlef() {
        check("هٰذا", "هذا");
    }

    @Test
    void dropsKoranicMarks() {
        check("قُلۡۖ", "قل");
    }

    @Test
    void dropsTatweel() {
        check("كـــتاب", "كتاب");
    }

    @Test
    void foldsAlefWithHamzaAbove() {
        check("أحمد", "احمد");
    }

    @Test
    void foldsAlefWithHamzaBelow() {
        check("إسلام", "اسلام");
    }

    @Test
    void foldsAlefMadda() {
        check("آجن", "اجن");
    }

    @Test
    void foldsAlefWasla() {
        check("ٱلله", "الله");
    }

    @Test
    void foldsAlefWrittenWithACombiningHamza() {
        check("أحمد", "احمد");
    }

    @Test
    void keepsHamzaOnWawAndYeh() {
        check("مسؤول شاطئ", "مسؤول شاطئ");
    }

    @Test
    void composesHamzaOnYeh() {
        check("شاطئ", "شاطئ");
    }

    @Test
    void foldsAlefMaksura() {
        check("على", "علي");
    }

    @Test
    void foldsTehMarbuta() {
        check("مكتبة", "مكتبه");
    }

    @Test
    void foldsPersianYehAndKaf() {
        check("کیف", "كيف");
    }

    @Test
    void foldsArabicIndicDigits() {
        check("٢٠٢٦", "2026");
    }

    @Test
    void foldsExtendedArabicIndicDigits() {
        check("۲۰۲۶", "2026");
    }

    @Test
    void takesPresentationFormsApart() {
        check("ﻛﺘﺎﺏ", "كتاب");
    }

    @Test
    void takesTheLigatureOfLamAndAlefApart() {
        check("ﻻ", "لا");
    }

    @Test
    void takesTheLigatureOfGodsNameApart() {
        check("ﷲ", "الله");
    }

    @Test
    void anIsolatedMarkBringsNoSpace() {
        check("كﹶ", "ك");
    }

    @Test
    void dropsDirectionMarks() {
        check("‏قال‎ ‪Reuters‬", "قال Reuters");
    }

    @Test
    void keepsOrnateParentheses() {
        check("﴾١﴿", "﴾1﴿");
    }

    @Test
    void keepsWhatIsNotArabic() {
        check("Reuters, 3+3 😀", "Reuters, 3+3 😀");
    }

    @Test
    void lightNormalisationKeepsEveryLetter() {
        assertThat(ArabicNormalizer.light().normalize("إلىٰ المَكتبــة ٣"))
                .isEqualTo("إلى المكتبة ٣");
    }

    @Test
    void doesNothingThatWasNotAskedFor() {
        assertThat(ArabicNormalizer.of(Set.of()).normalize("أُﻛـ٣")).isEqualTo("أُﻛـ٣");
    }

    @Test
    void leadsBackToALetterWithItsMarks() {
        NormalizedText normalized = ArabicNormalizer.full().normalizeWithOffsets("قالَ مُحَمَّدٌ.");
        int begin = normalized.text().indexOf("محمد");
        assertThat(
                        "قالَ مُحَمَّدٌ."
                                .substring(
                                        normalized.map().originalBegin(begin),
                                        normalized.map().originalEnd(begin + 4)))
                .isEqualTo("مُحَمَّدٌ");
    }

    @Test
    void leadsFromPartOfALigatureBackToAllOfIt() {
        OffsetMap map = ArabicNormalizer.full().normalizeWithOffsets("وﷲ").map();
        assertThat(map.originalBegin(3)).isEqualTo(1);
        assertThat(map.originalEnd(4)).isEqualTo(2);
    }

    @Test
    void leadsForthFromWithinALetterToAllOfIt() {
        OffsetMap map = ArabicNormalizer.full().normalizeWithOffsets("مُحَمَّدٌ").map();
        assertThat(map.madeBegin(3)).isEqualTo(1);
        assertThat(map.madeEnd(5)).isEqualTo(3);
    }

    private static void check(String text, String normalized) {
        assertThat(ArabicNormalizer.full().normalize(text)).isEqualTo(normalized);
    }
}
