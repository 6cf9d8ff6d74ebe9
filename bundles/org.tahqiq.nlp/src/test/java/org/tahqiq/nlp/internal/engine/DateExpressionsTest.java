package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateExpressionsTest {

    private final EnginePipeline pipeline;

    DateExpressionsTest() throws Exception {
        pipeline = EnginePipeline.of("news-segmenter", "clitic-segmenter", "date-expressions");
    }

    @ParameterizedTest
    @CsvSource({
        "وصل اليوم الأربعاء إلى موسكو, اليوم الأربعاء",
        "قال الأربعاء إن الأمر انتهى, الأربعاء",
        "وصل أمس الخميس إلى هنا, أمس الخميس",
        "منذ الأحد الماضي وهم هنا, الأحد الماضي",
        "لقاء جرى بينهما اليوم, اليوم",
        "مع فيدان بالأمس شهد, الأمس",
        "أجرى يوم 11 شتنبر الجاري مباحثات, يوم 11 شتنبر الجاري",
        "وفي 7 ديسمبر الماضي صدر بيان, 7 ديسمبر الماضي",
        "إلى موسكو في مارس 2016, مارس 2016",
        "في 3 كانون الأول/ديسمبر 2021 وصل, 3 كانون الأول/ديسمبر 2021",
        "في 12 تشرين الثاني وصل, 12 تشرين الثاني",
        "يوم 20 غشت 2021 وصل, يوم 20 غشت 2021",
        "في 5 جويلية 2019 وصل, 5 جويلية 2019",
        "في 27 رجب 1442 هـ وصل, 27 رجب 1442 هـ",
        "في أعوام 2020-2022 كان, أعوام 2020-2022",
        "عام 2016 كان, عام 2016",
        "منذ 2011 وهم هنا, 2011",
        "منذ منتصف التسعينيات كان, منتصف التسعينيات",
        "خلال الأسبوع المقبل سيصل, الأسبوع المقبل",
        "هذا العام سيصل, هذا العام",
        "يدور صراع منذ 4 أيام هناك, 4 أيام",
        "بعد ثلاثة أسابيع وصل, ثلاثة أسابيع",
        "قبل يومين وصل, يومين",
        "وبعد يوم واحد وصل, يوم واحد",
        "بتاريخ 12/05/2021 وصل, 12/05/2021",
        "بتاريخ 8 / 11 / 1943 وصل, 8 / 11 / 1943",
        "سافر إلى هناك (1948) وعاد, 1948"
    })
    void findsDates(String text, String date) throws Exception {
        assertThat(pipeline.entities(text)).containsExactly("DATE:" + date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مارس الوفد ضغوطا كبيرة",
                "قال رجب طيب ذلك",
                "بصيغة 3+3 للتعاون",
                "قتل 850 من المرتزقة"
            })
    void leavesAloneWhatOnlyLooksSo(String text) throws Exception {
        assertThat(pipeline.entities(text)).isEmpty();
    }

    @Test
    void leavesZonesAlone() throws Exception {
        assertThat(
                        EnginePipeline.of("boilerplate", "news-segmenter", "date-expressions")
                                .entities("تاريخ النشر: 12/05/2021\nوصل الوزير."))
                .isEmpty();
    }
}
