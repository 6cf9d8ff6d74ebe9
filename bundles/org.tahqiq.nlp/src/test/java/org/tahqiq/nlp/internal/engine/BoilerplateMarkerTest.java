package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoilerplateMarkerTest {

    @Test
    void readAlsoAndItsHeadlinesAreOneZone() throws Exception {
        zones("وصل الوزير أمس.\nإقرأ أيضاً:\nالرئيس يلتقي نظيره في القاهرة\nوصل الرئيس اليوم.")
                .containsExactly("RELATED:إقرأ أيضاً:\nالرئيس يلتقي نظيره في القاهرة");
    }

    @Test
    void readAlsoMayBeGluedToTheLastWord() throws Exception {
        zones("وترسو السفن في الخليجاقرأ أيضا: الأردن يفتح محطة\nالعراق يتسلم قاطرات")
                .containsExactly("RELATED:اقرأ أيضا: الأردن يفتح محطة\nالعراق يتسلم قاطرات");
    }

    @Test
    void leavesTheArticleAfterAReadAlsoAlone() throws Exception {
        zones("قد يهمك ايضا:\nتلقى الرئيس اتصالا هاتفيا من نظيره.\nعنوان بلا نقطة")
                .containsExactly("RELATED:قد يهمك ايضا:");
    }

    @Test
    void marksADatelineWithinALineOnly() throws Exception {
        zones("أنقرة (زمان التركية) – عقد الوزير مؤتمرا صحفيا.")
                .containsExactly("DATELINE:أنقرة (زمان التركية) –");
    }

    @Test
    void marksDatelinesWithAnOutlet() throws Exception {
        zones("بغداد - صحيفة الضفاف: دعا الوزير نظيره.")
                .containsExactly("DATELINE:بغداد - صحيفة الضفاف:");
        zones("جنيف ــ متابعات: بدأت الجلسات.").containsExactly("DATELINE:جنيف ــ متابعات:");
        zones("أنقرة - أعلنت الوزارة ذلك - وأكدته.").isEmpty();
    }

    @Test
    void marksADatelineThatIsALine() throws Exception {
        zones("الرباط -المغرب اليوم\nذكر بلاغ ذلك.")
                .containsExactly("DATELINE:الرباط -المغرب اليوم");
        zones("زنقة 20 . الرباط\nذكر بلاغ ذلك.").containsExactly("DATELINE:زنقة 20 . الرباط");
    }

    @Test
    void wantsAPlaceInADateline() throws Exception {
        zones("الوزير (في صورة قديمة) – عقد مؤتمرا صحفيا.").isEmpty();
    }

    @Test
    void marksPublicationDates() throws Exception {
        zones("تاريخ النشر: 1st, March 2024 GMT\nوصل الوزير.")
                .containsExactly("PUBLISHED:تاريخ النشر: 1st, March 2024 GMT");
    }

    @Test
    void marksSourcesBylinesKeywordsAndNotices() throws Exception {
        zones(
                        "كتب: سالم المنصوري\nوصل الوزير.\nالمصدر: وكالات\nكلمات دلالية: موسكو"
                                + " الرباط\nTags: روسيا\nجميع الحقوق محفوظة 2024")
                .containsExactly(
                        "BYLINE:كتب: سالم المنصوري",
                        "SOURCE:المصدر: وكالات",
                        "KEYWORDS:كلمات دلالية: موسكو الرباط",
                        "KEYWORDS:Tags: روسيا",
                        "NOTICE:جميع الحقوق محفوظة 2024");
    }

    @Test
    void leavesASentenceAboutASourceAlone() throws Exception {
        zones("وحسب المصدر ذاته، تم خلال اللقاء ذلك.").isEmpty();
    }

    @Test
    void zoneNeverSharesASentenceWithBodyText() throws Exception {
        EnginePipeline pipeline = EnginePipeline.of("boilerplate", "news-segmenter");

        assertThat(pipeline.sentences("أنقرة (زمان التركية) – عقد الوزير مؤتمرا صحفيا."))
                .containsExactly("أنقرة (زمان التركية) –", "عقد الوزير مؤتمرا صحفيا.");
    }

    @Test
    void takesPatternsOfTheUser(@TempDir Path folder) throws Exception {
        Path patterns = Files.writeString(folder.resolve("mine.tsv"), "NOTICE\tline\tإعلان.*\n");
        EnginePipeline pipeline =
                EnginePipeline.of(
                        List.of(
                                EnginePipeline.describe(
                                        "boilerplate",
                                        Map.of("patternsLocation", patterns.toString()))));

        assertThat(pipeline.values("إعلان مدفوع\nوصل الوزير.", TahqiqTypes.ZONE))
                .containsExactly("NOTICE:إعلان مدفوع");
    }

    @Test
    void namesTheLineThatIsNoPattern(@TempDir Path folder) throws Exception {
        Path patterns =
                Files.writeString(folder.resolve("mine.tsv"), "# mine\nNOTICE\tline\t(إعلان\n");

        assertThatThrownBy(
                        () ->
                                EnginePipeline.of(
                                        List.of(
                                                EnginePipeline.describe(
                                                        "boilerplate",
                                                        Map.of(
                                                                "patternsLocation",
                                                                patterns.toString())))))
                .hasStackTraceContaining("mine.tsv:2: The pattern is no regular expression");
    }

    private static ListAssert<String> zones(String text) throws Exception {
        return assertThat(EnginePipeline.of("boilerplate").values(text, TahqiqTypes.ZONE));
    }
}
