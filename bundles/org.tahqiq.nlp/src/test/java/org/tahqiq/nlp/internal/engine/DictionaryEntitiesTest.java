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
class DictionaryEntitiesTest {

    private final EnginePipeline pipeline;

    DictionaryEntitiesTest() throws Exception {
        pipeline =
                EnginePipeline.of(
                        "boilerplate", "news-segmenter", "clitic-segmenter", "dictionary-entities");
    }

    @Test
    void namesBeginAfterTheProclitics() throws Exception {
        entities("سافر إلى باريس ولندن وبموسكو")
                .containsExactly("GPE:باريس", "GPE:لندن", "GPE:موسكو");
    }

    @Test
    void afterLamWithArticleTheNameBeginsAtTheSecondLam() throws Exception {
        entities("انضم للجيش السوري").containsExactly("ORG:لجيش السوري", "NORP:السوري");
    }

    @Test
    void longestNameWins() throws Exception {
        entities("في الولايات المتحدة الأمريكية")
                .containsExactly("GPE:الولايات المتحدة الأمريكية", "NORP:الأمريكية");
    }

    @Test
    void placeTakesItsGenericHeadIn() throws Exception {
        entities("في إقليم دارفور").containsExactly("GPE:إقليم دارفور");
        entities("في قطاع غزة").containsExactly("GPE:قطاع غزة");
        entities("رئيس جمهورية مالي").contains("GPE:جمهورية مالي");
    }

    @Test
    void directionOfAPlaceIsAnotherPlace() throws Exception {
        entities("في شمال إفريقيا").containsExactly("LOC:شمال إفريقيا", "LOC:إفريقيا");
        entities("في غرب البحر المتوسط")
                .containsExactly("LOC:غرب البحر المتوسط", "LOC:البحر المتوسط");
    }

    @Test
    void lakeOrTownWithARareNameIsAPlace() throws Exception {
        entities("في بحيرة زمزوم").containsExactly("LOC:بحيرة زمزوم");
        entities("في بلدة زمزوم").containsExactly("GPE:بلدة زمزوم");
        entities("في مدينة كبيرة").isEmpty();
    }

    @Test
    void nationalityInTheNameOfACountryIsMarked() throws Exception {
        entities("زار المملكة المغربية").containsExactly("GPE:المملكة المغربية", "NORP:المغربية");
    }

    @Test
    void countriesCapitalsAndLandStayOutsideOfPlaces() throws Exception {
        entities("في عاصمة فرنسا").containsExactly("GPE:فرنسا");
    }

    @Test
    void placeThatIsAnOrdinaryWordNeedsAPreposition() throws Exception {
        entities("قدم دعم مالي كبير").isEmpty();
        entities("الوضع في مالي").containsExactly("GPE:مالي");
    }

    @Test
    void nationalitiesAreFoundInAllForms() throws Exception {
        entities("الجنود الأرمن والأتراك والروسيين واليمنية")
                .containsExactly("NORP:الأرمن", "NORP:الأتراك", "NORP:الروسيين", "NORP:اليمنية");
    }

    @Test
    void adjectiveAndCountryOfOneFormAreToldApart() throws Exception {
        entities("أطلقت أرمينيا سراح جنود").containsExactly("GPE:أرمينيا");
        entities("أطلقت سراح 32 جنديا أرمينيا").containsExactly("CARDINAL:32", "NORP:أرمينيا");
        entities("الحكومة السعودية").contains("NORP:السعودية");
        entities("زار السعودية").containsExactly("GPE:السعودية");
    }

    @Test
    void titleHasItsComplementsAndTheNationalityWithin() throws Exception {
        entities("وصل وزير الخارجية الروسي سيرغي لافروف")
                .containsExactly("OCC:وزير الخارجية الروسي", "NORP:الروسي", "PER:سيرغي لافروف");
    }

    @Test
    void coordinatedTitlesAreOne() throws Exception {
        entities("التقى وزيري الخارجية الروسي والأذربيجاني")
                .containsExactly(
                        "OCC:وزيري الخارجية الروسي والأذربيجاني",
                        "NORP:الروسي",
                        "NORP:الأذربيجاني");
    }

    @Test
    void titleWithinATitleIsMarkedToo() throws Exception {
        entities("قال نائب وزير الخارجية الروسي")
                .containsExactly(
                        "OCC:نائب وزير الخارجية الروسي", "OCC:وزير الخارجية الروسي", "NORP:الروسي");
    }

    @Test
    void pronounOfATitleStaysInside() throws Exception {
        entities("قال وزير دفاعها أمس").containsExactly("OCC:وزير دفاعها");
    }

    @Test
    void bareTitleIsOneBeforeANameOnly() throws Exception {
        entities("استقبل الرئيس السيسي الوفد").containsExactly("OCC:الرئيس", "PER:السيسي");
        entities("استقبل الرئيس الوفد").isEmpty();
    }

    @Test
    void unknownNameAfterATitleIsAPerson() throws Exception {
        entities("قال وزير المالية الأردني فلاح زمزوم قبل أيام")
                .containsExactly("OCC:وزير المالية الأردني", "NORP:الأردني", "PER:فلاح زمزوم");
    }

    @Test
    void verbAfterATitleIsNoName() throws Exception {
        entities("وزير الخارجية الروسي يؤكد التزامه")
                .containsExactly("OCC:وزير الخارجية الروسي", "NORP:الروسي");
    }

    @Test
    void familyNameAloneIsThePersonNamedInFull() throws Exception {
        entities("قال الوزير سامر زعبوط إن الأمر انتهى. وأضاف زعبوط ذلك.")
                .containsExactly("OCC:الوزير", "PER:سامر زعبوط", "PER:زعبوط");
    }

    @Test
    void ministriesHaveTheirFieldsAndNationality() throws Exception {
        entities("أعلنت وزارة الشؤون الخارجية الروسية ذلك")
                .containsExactly("ORG:وزارة الشؤون الخارجية الروسية", "NORP:الروسية");
    }

    @Test
    void fieldStandsForItsMinistry() throws Exception {
        entities("وأشارت الخارجية الروسية إلى ذلك")
                .containsExactly("ORG:الخارجية الروسية", "NORP:الروسية");
        entities("في السياسة الخارجية الروسية").containsExactly("NORP:الروسية");
    }

    @Test
    void officeHasTheTitleOfItsHolderWithin() throws Exception {
        entities("أصدر مكتب رئيس وزراء أرمينيا بيانا")
                .containsExactly(
                        "ORG:مكتب رئيس وزراء أرمينيا", "OCC:رئيس وزراء أرمينيا", "GPE:أرمينيا");
    }

    @Test
    void surroundingQuotationMarksStayOutside() throws Exception {
        entities("تصريحات لـ\"سكاي نيوز\" أمس").containsExactly("ORG:سكاي نيوز");
    }

    @Test
    void eventsAreHeadAndAnchor() throws Exception {
        entities("حول الأزمة الليبية والحرب الروسية الأوكرانية")
                .containsExactly(
                        "EVENT:الأزمة الليبية",
                        "NORP:الليبية",
                        "EVENT:الحرب الروسية الأوكرانية",
                        "NORP:الروسية",
                        "NORP:الأوكرانية");
    }

    @Test
    void eventTakesInWhatLamAddsToIt() throws Exception {
        entities("في القمة الإفريقية للطاقة أمس")
                .containsExactly("EVENT:القمة الإفريقية للطاقة", "NORP:الإفريقية");
        entities("في منتدى العراق للنقل").containsExactly("EVENT:منتدى العراق للنقل", "GPE:العراق");
    }

    @Test
    void definiteDisputeBetweenPartiesIsAnEvent() throws Exception {
        entities("في النزاع التجاري القائم بين كندا والنرويج")
                .containsExactly("EVENT:النزاع التجاري", "GPE:كندا", "GPE:النرويج");
    }

    @Test
    void treatyWithANameIsALaw() throws Exception {
        entities("وفق اتفاقية بيرغن لحماية السلمون")
                .containsExactly("LAW:اتفاقية بيرغن لحماية السلمون");
        entities("إبرام معاهدة سلام جديدة").isEmpty();
    }

    @Test
    void abbreviationInBracketsIsTheOrganisationOnceMore() throws Exception {
        entities("قال صندوق النقد الدولي (XYZ) ذلك")
                .containsExactly("ORG:صندوق النقد الدولي", "ORG:XYZ");
    }

    @Test
    void organisationHasItsPurpose() throws Exception {
        entities("من مركز النيل للدراسات أمس")
                .containsExactly("ORG:مركز النيل للدراسات", "LOC:النيل");
    }

    @Test
    void twoNamesAfterATitleOfTwo() throws Exception {
        entities("بحضور وزيري المياه الأردني والقبرصي هاني الشريدة وأندرياس كوستي")
                .contains("PER:هاني الشريدة", "PER:أندرياس كوستي");
    }

    @Test
    void buildingsAndLaws() throws Exception {
        entities("عبر معبر رفح وفق القانون الدولي")
                .containsExactly("FAC:معبر رفح", "GPE:رفح", "LAW:القانون الدولي");
    }

    @Test
    void numbersOfThings() throws Exception {
        entities("قتل 3 جنود وثلاثة مدنيين وخمسة وعشرين مسلحا و20 ألف لاجئ")
                .containsExactly(
                        "CARDINAL:3", "CARDINAL:ثلاثة", "CARDINAL:خمسة وعشرين", "CARDINAL:20 ألف");
    }

    @Test
    void datesOrdinalsAndLabelsAreNoNumbersOfThings() throws Exception {
        entities("الذكرى الـ 65 والـ50 عام 2020 قبل 4 أيام بصيغة 3+3 والقرار 425").isEmpty();
    }

    @Test
    void zonesAreSkipped() throws Exception {
        entities("كلمات دلالية: موسكو الرباط\nوصل إلى موسكو.").containsExactly("GPE:موسكو");
    }

    @Test
    void worksWithoutSegments() throws Exception {
        assertThat(
                        EnginePipeline.of("news-segmenter", "dictionary-entities")
                                .entities("زار موسكو والرباط"))
                .containsExactly("GPE:موسكو");
    }

    @Test
    void takesNamesOfTheUser(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("mine.csv"), "name,tag\nنادي الهواة,ORG\n");

        assertThat(withNames(names).entities("فاز نادي الهواة")).containsExactly("ORG:نادي الهواة");
    }

    @Test
    void namesTheLineThatIsNoName(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("mine.csv"), "name,tag\nنادي,\n");

        assertThatThrownBy(() -> withNames(names))
                .hasStackTraceContaining("mine.csv:2: A line has a name and a tag");
    }

    private static EnginePipeline withNames(Path names) throws Exception {
        return EnginePipeline.of(
                List.of(
                        EnginePipeline.describe("news-segmenter", Map.of()),
                        EnginePipeline.describe(
                                "dictionary-entities", Map.of("modelLocation", names.toString()))));
    }

    @Test
    void meetingOfSomebodyIsAnEventWithItsParties() throws Exception {
        entities("وكشف لقاء فيدان ولافروف في موسكو")
                .containsExactly(
                        "EVENT:لقاء فيدان ولافروف", "PER:فيدان", "PER:لافروف", "GPE:موسكو");
        entities("خلال زيارته إلى موسكو").containsExactly("EVENT:زيارته", "GPE:موسكو");
        entities("أثمر اللقاء كثيرا").isEmpty();
    }

    @Test
    void conflictBetweenPartiesAndBattlesInAPlaceAreEvents() throws Exception {
        entities("في الصراع بين مالي وتشاد").contains("EVENT:الصراع");
        entities("وقف المعارك المستمرة في إقليم دارفور").contains("EVENT:المعارك");
    }

    @Test
    void agreementThatIsSignedIsALaw() throws Exception {
        entities("وقعت كينيا إعلان البحيرة").contains("LAW:إعلان البحيرة");
        entities("تنتظر كينيا إعلان النتائج").containsExactly("GPE:كينيا");
    }

    @Test
    void regionNamedAfterTwoPlacesIsOne() throws Exception {
        entities("في منطقة الصحراء والساحل").containsExactly("LOC:منطقة الصحراء والساحل");
    }

    @Test
    void rareWordBetweenAVerbOfSpeakingAndWhatIsSaidIsAName() throws Exception {
        entities("وقال جوتشولك إن الأمر انتهى").containsExactly("PER:جوتشولك");
        entities("وقال دبلوماسيون إن الأمر انتهى").isEmpty();
        entities("وأكد الملك أن الأمر انتهى").isEmpty();
    }

    @Test
    void wordAfterAParticleOfNamesBelongsToTheName() throws Exception {
        entities("قال محمد بن عبد الكريم الخطابي إن الأمر انتهى")
                .containsExactly("PER:محمد بن عبد الكريم الخطابي");
    }

    @Test
    void verbAfterANameEndsIt() throws Exception {
        entities("الوزيرة كوندوليزا رايس ستزور المنطقة")
                .containsExactly("OCC:الوزيرة", "PER:كوندوليزا رايس");
    }

    @Test
    void partsOfDatesAndLabelsCountNothing() throws Exception {
        entities("بتاريخ 8 / 11 / 1943").isEmpty();
        entities("في القرار (242) أمس").isEmpty();
    }

    private ListAssert<String> entities(String text) throws Exception {
        return assertThat(pipeline.entities(text));
    }
}
