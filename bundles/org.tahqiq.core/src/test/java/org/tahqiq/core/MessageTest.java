package org.tahqiq.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;

class MessageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void isEnglishForLogsAndInTheLanguageOfTheWorkbenchForPeople() {
        Locale.setDefault(Locale.forLanguageTag("ar"));
        CorpusException trouble = noCorpus();
        assertThat(trouble).hasMessage("/nowhere: is no corpus: there is no corpus.xmi in it");
        assertThat(trouble.getLocalizedMessage())
                .isEqualTo(
                        "\u200F\u2068/nowhere\u2069: ليس مجلد مدونة، إذ لا ملف \u2068corpus.xmi\u2069 فيه");
    }

    @Test
    void isEnglishWhereThereIsNoTranslation() {
        Locale.setDefault(Locale.GERMAN);
        CorpusException trouble = noCorpus();
        assertThat(trouble.getLocalizedMessage()).isEqualTo(trouble.getMessage());
    }

    @Test
    void saysMessagesWithinMessagesInOneLanguage() {
        Message inner = Messages.LITERALLY.with("PER");
        Message outer = Messages.LITERALLY.with(new CorpusException(inner));
        assertThat(outer.english()).isEqualTo("PER");
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(outer.localized()).isEqualTo("\u200F\u2068PER\u2069");
    }

    @Test
    void anArabicSentenceRunsFromTheRightWhateverItBeginsWith() {
        Locale.setDefault(Locale.forLanguageTag("ar"));
        assertThat(noCorpus().getLocalizedMessage()).startsWith("\u200F");
        assertThat(new CorpusException("corpus.xmi is damaged").getLocalizedMessage())
                .isEqualTo("\u200F\u2068corpus.xmi is damaged\u2069");
        assertThat(Message.at("مدونة/ملف", Messages.LITERALLY.with("x")).localized())
                .as("begins with Arabic, and needs no mark")
                .startsWith("\u2068مدونة/ملف\u2069: ");
    }

    @Test
    void anEnglishSentenceHasNothingInvisible() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Message.at("مدونة", Messages.LITERALLY.with("x")).localized())
                .isEqualTo("مدونة: x");
    }

    private static CorpusException noCorpus() {
        try {
            CorpusStore.open(new PlainCorpusFiles(Path.of("/nowhere")));
            throw new AssertionError("opened");
        } catch (CorpusException e) {
            return e;
        }
    }
}
