package org.tahqiq.nlp.internal.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class SentenceBreaksTest {

    private final SentenceBreaks breaks = new SentenceBreaks();

    @Test
    void stopGluedToTheNextWordEndsASentence() {
        sentences("وصل الوزير إلى كراباخ.وأوضح المرصد ذلك.")
                .containsExactly("وصل الوزير إلى كراباخ.", "وأوضح المرصد ذلك.");
    }

    @Test
    void stopGluedToAConjunctionEndsASentence() {
        sentences("انتهى اللقاء.و غادر الوفد.").containsExactly("انتهى اللقاء.", "و غادر الوفد.");
    }

    @Test
    void closingQuotationMarkStaysWithItsSentence() {
        sentences("قال إن \"الأمر انتهى\".ودعت روسيا إلى الهدوء.")
                .containsExactly("قال إن \"الأمر انتهى\".", "ودعت روسيا إلى الهدوء.");
        sentences("قال: \"الأمر انتهى.\"ودعت روسيا إلى الهدوء.")
                .containsExactly("قال: \"الأمر انتهى.\"", "ودعت روسيا إلى الهدوء.");
    }

    @Test
    void openingQuotationMarkGoesWithTheNextSentence() {
        sentences("انتهى اللقاء.\"الأمر صعب\" يقول الوزير.")
                .containsExactly("انتهى اللقاء.", "\"الأمر صعب\" يقول الوزير.");
        sentences("انتهى اللقاء.«الأمر صعب» يقول الوزير.")
                .containsExactly("انتهى اللقاء.", "«الأمر صعب» يقول الوزير.");
    }

    @Test
    void lineEndEndsASentence() {
        sentences("الرباط\nذكر بلاغ للوزارة").containsExactly("الرباط", "ذكر بلاغ للوزارة");
        sentences("الرباط\r\nذكر بلاغ للوزارة").containsExactly("الرباط", "ذكر بلاغ للوزارة");
    }

    @Test
    void lineWrappedAfterACommaGoesOn() {
        sentences("بين أرمينيا وأذربيجان،\nفي مسعى إلى السلام.")
                .containsExactly("بين أرمينيا وأذربيجان،\nفي مسعى إلى السلام.");
        sentences("بين أرمينيا وأذربيجان، \r\nفي مسعى إلى السلام.").hasSize(1);
    }

    @Test
    void emptyLineEndsASentenceEvenAfterAComma() {
        sentences("عناوين اليوم،\n\nوصل الوزير.").containsExactly("عناوين اليوم،", "وصل الوزير.");
    }

    @Test
    void twoStopsAreAPause() {
        sentences("حول سوريا..الملك يستقبل الوزير")
                .containsExactly("حول سوريا..الملك يستقبل الوزير");
        sentences("عن شعبنا وأمننا.. على أذربيجان أن تتوقف.").hasSize(1);
    }

    @Test
    void ellipsisIsAPause() {
        sentences("قال … ثم صمت.").hasSize(1);
        sentences("قال... ثم صمت.").hasSize(1);
    }

    @Test
    void twoStopsAtALineEndAreAnEnd() {
        sentences("لقاء مغربي..\nوصل الوزير.").containsExactly("لقاء مغربي..", "وصل الوزير.");
    }

    @Test
    void spacedStopInAnOutletsNameIsNoEnd() {
        sentences("زنقة 20 . الرباط").containsExactly("زنقة 20 . الرباط");
    }

    @Test
    void spacedStopAfterAWordIsAnEnd() {
        sentences("انتهى اللقاء مساء . وغادر الوفد .")
                .containsExactly("انتهى اللقاء مساء .", "وغادر الوفد .");
    }

    @Test
    void questionMarkEndsASentence() {
        sentences("ماذا دار بينهما ؟ لا أحد يعلم!")
                .containsExactly("ماذا دار بينهما ؟", "لا أحد يعلم!");
    }

    @Test
    void abbreviatedTitleIsNoEnd() {
        sentences("حضر د. محمد العلي اللقاء.").containsExactly("حضر د. محمد العلي اللقاء.");
    }

    @Test
    void lineOfNoBreakSpacesIsNoSentence() {
        sentences("وصل الوزير.\n\u00A0\nثم غادر.").containsExactly("وصل الوزير.", "ثم غادر.");
        sentences("\u00A0\n\u200F\n").isEmpty();
    }

    @Test
    void decimalsAndDatesEndNothing() {
        sentences("ارتفع 3.5 في المئة يوم 12.05.2021 في الرباط.").hasSize(1);
    }

    @Test
    void yearBeforeAStopEndsASentence() {
        sentences("في أعوام 2020-2022.وأشارت الوزارة إلى ذلك")
                .containsExactly("في أعوام 2020-2022.", "وأشارت الوزارة إلى ذلك");
    }

    private ListAssert<String> sentences(String text) {
        return assertThat(
                breaks.find(text).stream().map(i -> text.substring(i.begin(), i.end())).toList());
    }
}
