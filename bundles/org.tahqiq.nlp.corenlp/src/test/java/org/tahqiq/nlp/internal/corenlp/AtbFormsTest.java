package org.tahqiq.nlp.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spelling of the models, and what of it reaches a segment's form. */
final class AtbFormsTest {

    @ParameterizedTest
    @CsvSource({
        "أن, ان",
        "إلى, الى",
        "آسيا, اسيا",
        "مُحَمَّد, محمد",
        "الـ, ال",
        "٢٠٢٠, 2020",
        "'،', ','",
        "؟, ?",
        "القمة, القمة"
    })
    void aFormIsSpelledAsTheModelsKnowIt(String form, String spelled) {
        assertThat(AtbForms.spelled(form)).isEqualTo(spelled);
    }

    @Test
    void signsWithoutATokenBecomeBlanksInTheirPlace() {
        assertThat(AtbForms.readable("\u200Fقمة\u00A0😀.")).isEqualTo(" قمة   .");
    }

    @Test
    void whatIsNothingButMarksStays() {
        assertThat(AtbForms.spelled("ـ")).isEqualTo("ـ");
    }

    @ParameterizedTest
    @CsvSource({
        "أن, ان",
        "مُحَمَّد, محمد",
        "'،', ','",
        "٢٠٢٠, 2020",
        "قمة, قمة",
        "Reuters, Reuters"
    })
    void anotherSpellingIsNoRestoredForm(String covered, String atb) {
        assertThat(AtbForms.restored(covered, atb)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "زيارت, زيارة, زيارة",
        "لشرق, الشرق, الشرق",
        "لأمم, الامم, الأمم",
        "لغة, اللغة, اللغة",
        "علي, على, على"
    })
    void whatTheSegmenterRestoresIsKeptInTheSpellingOfTheText(
            String covered, String atb, String form) {
        assertThat(AtbForms.restored(covered, atb)).contains(form);
    }
}
