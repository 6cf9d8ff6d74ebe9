package org.tahqiq.nlp.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.search.Query;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.core.search.TextSearch;

class EngineExceptionTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void saysWhatAnEngineRefusedInOneLanguage() {
        EngineException trouble =
                EngineException.atStart("x", new ResourceInitializationException(refusal()));

        assertThat(trouble)
                .hasMessage(
                        "The engine x does not start: '(' is no regular expression: a round bracket"
                                + " is not closed, near character 1; write a backslash before a"
                                + " character that is meant as it is. Check its parameters and"
                                + " files.");
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(trouble.getLocalizedMessage().replaceAll("\u2068[^\u2069]*\u2069", "…"))
                .startsWith("لم يبدأ المحرك …: ")
                .contains("«…» ليس تعبيرًا نمطيًا: ")
                .endsWith("لذاته. راجع معاملاته وملفاته.");
    }

    @Test
    void aSentenceWithinASentenceEndsOnce() {
        Throwable cause = EngineException.onText("y", new IllegalStateException("no head"));

        assertThat(EngineException.onText("x", cause).getMessage())
                .endsWith("“no head”.")
                .startsWith("The engine x failed on this document: The engine y failed");
    }

    @Test
    void doesNotHideWhatNobodyForesaw() {
        EngineException trouble =
                EngineException.onText(
                        "x",
                        new AnalysisEngineProcessException(new IllegalStateException("no head")));
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(trouble.getLocalizedMessage())
                .isEqualTo(
                        "أخفق المحرك \u2068x\u2069 في هذه الوثيقة: السبب غير معروف لتحقيق، ونصه"
                                + " التقني لمن يعينك: «\u2068no head\u2069».");
    }

    private static CorpusException refusal() {
        try {
            new TextSearch(Query.of("(", Spelling.EXACT));
            throw new AssertionError("accepted");
        } catch (CorpusException e) {
            return e;
        }
    }
}
