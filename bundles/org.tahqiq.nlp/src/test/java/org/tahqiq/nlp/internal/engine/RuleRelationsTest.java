package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleRelationsTest {

    private final EnginePipeline pipeline;

    RuleRelationsTest() throws Exception {
        pipeline =
                EnginePipeline.of(
                        "boilerplate",
                        "news-segmenter",
                        "clitic-segmenter",
                        "dictionary-entities",
                        "date-expressions",
                        "rule-relations");
    }

    @Test
    void titleBeforeANameIsItsPosition() throws Exception {
        relations("قال وزير الخارجية الروسي سيرغي لافروف ذلك")
                .containsExactly("سيرغي لافروف HAS_POSITION وزير الخارجية الروسي");
    }

    @Test
    void titleAfterANameAndACommaIsItsPosition() throws Exception {
        relations("وصل عمر سيسوكو إمبالو، رئيس غينيا بيساو، أمس")
                .containsExactly("عمر سيسوكو إمبالو HAS_POSITION رئيس غينيا بيساو");
    }

    @Test
    void titleBelongsToOneOfTwoNames() throws Exception {
        relations("قال سيرغي لافروف، والرئيس السيسي ذلك")
                .containsExactly("السيسي HAS_POSITION الرئيس");
    }

    @Test
    void talksWithSomeoneAreAMeeting() throws Exception {
        relations("أجرى ناصر بوريطة مباحثات هاتفية مع سيرغي لافروف أمس")
                .containsExactly("ناصر بوريطة MEETS سيرغي لافروف");
    }

    @Test
    void meetingOfTwoIsAMeeting() throws Exception {
        relations("كشف لقاء فيدان ولافروف في موسكو ذلك. وقال هاكان فيدان لسيرغي لافروف ذلك.")
                .contains("فيدان MEETS لافروف");
    }

    @Test
    void callReceivedIsAMeetingFromTheOneWhoIsNamedFirst() throws Exception {
        relations("تلقى عبد الفتاح السيسي اتصالا هاتفيا من فلاديمير بوتين")
                .containsExactly("عبد الفتاح السيسي MEETS فلاديمير بوتين");
    }

    @Test
    void tellingIsNoMeeting() throws Exception {
        relations("أبلغ سيرغي لافروف هاكان فيدان بالأمر").isEmpty();
    }

    @Test
    void nationalityWithinAConflictIsAPartyToIt() throws Exception {
        relations("حول الحرب الروسية الأوكرانية")
                .containsExactlyInAnyOrder(
                        "الروسية PARTY_TO الحرب الروسية الأوكرانية",
                        "الأوكرانية PARTY_TO الحرب الروسية الأوكرانية");
    }

    @Test
    void summitOfANationIsNoConflict() throws Exception {
        relations("حول القمة الإفريقية للطاقة").isEmpty();
    }

    @Test
    void visitHappensWhereItGoes() throws Exception {
        relations("خلال زيارته إلى موسكو أمس").contains("زيارته LOCATED_IN موسكو");
    }

    @Test
    void hostOfAMeetingIsItsPlaceAndTheDateBesideItItsDate() throws Exception {
        relations("استضافت موسكو في ديسمبر 2021، القمة الروسية الإفريقية")
                .contains("القمة الروسية الإفريقية HAPPENED_ON ديسمبر 2021")
                .contains("القمة الروسية الإفريقية LOCATED_IN موسكو");
    }

    @Test
    void fightGoesOnSinceADate() throws Exception {
        relations("وقف المعارك المستمرة في إقليم دارفور منذ الأحد الماضي")
                .contains("المعارك LOCATED_IN إقليم دارفور")
                .contains("المعارك HAPPENED_ON الأحد الماضي");
    }

    @Test
    void peopleWithinTheNameOfAMeetingMeet() throws Exception {
        relations("وكشف لقاء فيدان ولافروف في موسكو").contains("فيدان MEETS لافروف");
    }

    @Test
    void thoseBetweenWhomAConflictIsAreItsParties() throws Exception {
        relations("في النزاع التجاري القائم بين كندا والنرويج")
                .containsExactly("كندا PARTY_TO النزاع التجاري", "النرويج PARTY_TO النزاع التجاري");
    }

    @Test
    void thoseWhoSignedAreParties() throws Exception {
        relations("وقّع الأردن وقبرص، الخميس، اتفاق لارنكا للمياه")
                .containsExactlyInAnyOrder(
                        "الأردن PARTY_TO اتفاق لارنكا للمياه", "قبرص PARTY_TO اتفاق لارنكا للمياه");
    }

    @Test
    void titleOfTwoHasTwoHolders() throws Exception {
        relations("حضر وزيرا المياه الأردني والقبرصي هاني الشريدة وأندرياس كوستي")
                .containsExactlyInAnyOrder(
                        "هاني الشريدة HAS_POSITION وزيرا المياه الأردني والقبرصي",
                        "أندرياس كوستي HAS_POSITION وزيرا المياه الأردني والقبرصي");
    }

    @Test
    void buildingIsWhereTheSentenceSays() throws Exception {
        relations("يقع ميناء الصداقة في كمبالا").containsExactly("ميناء الصداقة LOCATED_IN كمبالا");
    }

    @Test
    void eventIsWithItsHost() throws Exception {
        relations("تونس تحتضن القمة الإفريقية للطاقة")
                .containsExactly("القمة الإفريقية للطاقة LOCATED_IN تونس");
    }

    @Test
    void eventHappenedOnItsDate() throws Exception {
        relations("عقدت القمة العربية في مارس 2019")
                .containsExactly("القمة العربية HAPPENED_ON مارس 2019");
    }

    @Test
    void someoneFromAnOrganisationIsAffiliated() throws Exception {
        relations("قال كريم البدراوي من مركز النيل للدراسات ذلك")
                .containsExactly("كريم البدراوي AFFILIATED_WITH مركز النيل للدراسات");
    }

    @Test
    void joiningMakesAMember() throws Exception {
        relations("طلب انضمام السويد إلى حلف شمال الأطلسي")
                .containsExactly("السويد MEMBER_OF حلف شمال الأطلسي");
    }

    @Test
    void nothingIsRelatedOverSentences() throws Exception {
        relations("قال الرئيس الروسي. فلاديمير بوتين وصل.").isEmpty();
    }

    @Test
    void takesRulesOfTheUser(@TempDir Path folder) throws Exception {
        Path rules =
                Files.writeString(
                        folder.resolve("mine.tsv"), "LOCATED_IN\tGPE\tGPE\tfirst\t1\tقرب\t\t0.5\n");

        assertThat(withRules(rules).relations("تقع جنين قرب نابلس"))
                .containsExactly("جنين LOCATED_IN نابلس");
    }

    @Test
    void namesTheLineThatIsNoRule(@TempDir Path folder) throws Exception {
        Path rules =
                Files.writeString(
                        folder.resolve("mine.tsv"), "# mine\nMEETS\tPER\tPER\tthird\t1\t\t\t0.5\n");

        assertThatThrownBy(() -> withRules(rules))
                .hasStackTraceContaining("mine.tsv:2: The source is first or second");
    }

    private static EnginePipeline withRules(Path rules) throws Exception {
        return EnginePipeline.of(
                List.of(
                        EnginePipeline.describe("news-segmenter", Map.of()),
                        EnginePipeline.describe("clitic-segmenter", Map.of()),
                        EnginePipeline.describe("dictionary-entities", Map.of()),
                        EnginePipeline.describe(
                                "rule-relations", Map.of("rulesLocation", rules.toString()))));
    }

    private ListAssert<String> relations(String text) throws Exception {
        return assertThat(pipeline.relations(text));
    }
}
