package org.tahqiq.nlp.internal.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliticRulesTest {

    private final CliticRules rules = new CliticRules();

    @ParameterizedTest
    @CsvSource({
        "وللكتاب, و+ل+ال+كتاب",
        "للجيش, ل+ال+جيش",
        "للجنة, ل+ال+لجنة",
        "والدول, و+ال+دول",
        "وموسكو, و+موسكو",
        "ولندن, و+لندن",
        "لبنود, ل+بنود",
        "بالأمس, ب+ال+أمس",
        "كالطاقة, ك+ال+طاقة",
        "فقال, ف+قال",
        "ستقف, س+تقف",
        "وسيتواصل, و+س+يتواصل",
        "لإسطنبول, ل+إسطنبول",
        "والإستقرار, و+ال+إستقرار"
    })
    void takesProcliticsAndArticleOff(String word, String segments) {
        assertThat(forms(word)).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({
        "بواسطة, ب+واسطة",
        "وبموجب, و+ب+موجب",
        "بمقدوره, ب+مقدور+ه",
        "لممثلي, ل+ممثلي",
        "بيروت, بيروت",
        "بداية, بداية"
    })
    void takesPrepositionsOffThatAWordIsHardlySeenWithout(String word, String segments) {
        assertThat(forms(word)).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({
        "يمكنك, يمكن+ك",
        "تمنحنا, تمنح+نا",
        "يمكنني, يمكن+ني",
        "يشارك, يشارك",
        "تمسك, تمسك",
        "يترك, يترك",
        "لبناني, لبناني"
    })
    void takesPronounsOffVerbsThatAreSeenWithoutThem(String word, String segments) {
        assertThat(forms(word)).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({
        "علاقاتها, علاقات+ها",
        "زيارته, زيارة+ه",
        "لقائه, لقاء+ه",
        "وصفتها, وصفت+ها",
        "بينهما, بين+هما",
        "لديها, لدى+ها",
        "إليه, إلى+ه",
        "بها, ب+ها",
        "بأنها, ب+أن+ها",
        "وعليه, و+على+ه",
        "ورسائله, و+رسائل+ه"
    })
    void takesPronounsOff(String word, String segments) {
        assertThat(forms(word)).isEqualTo(segments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير", "وزارة", "واشنطن", "بيان", "بيانا", "بلاد", "كان", "لقاء", "فيدان",
                "لافروف", "باكو", "بوتين", "كاراباخ", "بعد", "فوق", "سوريا", "سياسة", "التي",
                "الله", "التقى", "ألوان", "هذه", "مياه", "تفاهم", "مهم", "ذلك", "إلى", "هنا",
                "بوريطة", "كييف", "لبنان"
            })
    void leavesWordsWholeThatOnlyLookSo(String word) {
        assertThat(forms(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"الـ50, الـ+50", "بـ12, بـ+12", "و3, و+3", "لـ, لـ", "للـ20, ل+ال+20"})
    void takesProcliticsOffDigits(String word, String segments) {
        assertThat(forms(word)).isEqualTo(segments);
    }

    @Test
    void harakatAndTatweelGoWithTheirLetter() {
        assertThat(forms("وَالكِتابُ")).isEqualTo("وَ+ال+كِتابُ");
        assertThat(forms("بـالمغرب")).isEqualTo("بـ+ال+مغرب");
    }

    @Test
    void articleAfterLamHasTheSecondLamAsItsSpan() {
        List<WordPart> parts = rules.split("للجيش");

        assertThat(parts).extracting(WordPart::begin).containsExactly(0, 1, 2);
        assertThat(parts).extracting(WordPart::end).containsExactly(1, 2, 5);
    }

    @Test
    void articleThatWritingDropsIsEmpty() {
        List<WordPart> parts = rules.split("للجنة");

        assertThat(parts).extracting(WordPart::begin).containsExactly(0, 1, 1);
        assertThat(parts).extracting(WordPart::end).containsExactly(1, 1, 5);
    }

    @Property
    void partsTouchAndCoverTheWord(@ForAll("words") String word) {
        int at = 0;
        for (WordPart part : rules.split(word)) {
            assertThat(part.begin()).isEqualTo(at);
            assertThat(part.end()).isGreaterThanOrEqualTo(at);
            at = part.end();
        }
        assertThat(at).isEqualTo(word.length());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "و", "ف", "ب", "ل", "ك", "س", "ال", "ه", "ها", "هم", "نا", "ت", "ة", "ء",
                        "ئ", "كتاب", "موسكو", "علاق", "ات", "ـ", "َ", "5", "A", ".", "\u200F", "ى",
                        "أ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    private String forms(String word) {
        return rules.split(word).stream()
                .map(p -> p.form().orElse(word.substring(p.begin(), p.end())))
                .collect(Collectors.joining("+"));
    }
}
