package org.tahqiq.ui.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.tahqiq.core.text.Plurals;

/** What the workbench says is there in both languages, and what it counts in all their forms. */
final class MessagesTest {

    private static final String ENGLISH = "messages.properties";
    private static final String FOLDER = "/org/tahqiq/ui/internal";

    /** Of 1, 2, 3 to 10, 11 to 99 and 100 there is one each. */
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 11, 100);

    @Test
    void everySentenceIsSaidInBothLanguages() throws IOException {
        for (URL file : files()) {
            Properties english = PropertyFile.read(file);
            Properties arabic = PropertyFile.read(arabic(file));
            assertThat(arabic.keySet()).as(file.getPath()).isEqualTo(english.keySet());
            for (String key : english.stringPropertyNames()) {
                assertThat(PropertyFile.places(arabic.getProperty(key)))
                        .as("%s of %s", key, file.getPath())
                        .isEqualTo(PropertyFile.places(english.getProperty(key)));
            }
        }
    }

    @Test
    void everyCountHasAllItsForms() throws IOException {
        for (URL file : files()) {
            check(PropertyFile.read(file), Locale.ENGLISH, Set.of("one", "other"));
            Set<String> forms = Set.of("one", "two", "few", "many", "other");
            check(PropertyFile.read(arabic(file)), Locale.forLanguageTag("ar"), forms);
        }
    }

    private static void check(Properties sentences, Locale locale, Set<String> forms) {
        for (Object value : sentences.values()) {
            String sentence = (String) value;
            int counts = sentence.split(", plural,", -1).length - 1;
            for (String form : forms) {
                assertThat(sentence.split("\\b" + form + " \\{", -1).length - 1)
                        .as("forms '%s' in '%s'", form, sentence)
                        .isEqualTo(counts);
            }
            for (int number : NUMBERS) {
                Object[] arguments = Collections.nCopies(10, number).toArray();
                assertThat(Plurals.of(locale).choose(sentence, arguments))
                        .doesNotContain("plural,", "#");
            }
        }
    }

    @Test
    void oneIsNotMany() {
        String sentence = "{0, plural, one {# set of {1}} other {# sets of {1}}}";
        assertThat(Counted.bind(sentence, 1, "nora")).isEqualTo("1 set of nora");
        assertThat(Counted.bind(sentence, 2, "nora")).isEqualTo("2 sets of nora");
    }

    private static List<URL> files() {
        List<URL> files =
                Collections.list(
                        FrameworkUtil.getBundle(Counted.class).findEntries(FOLDER, ENGLISH, true));
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static URL arabic(URL english) {
        String path = english.getPath().replace(ENGLISH, "messages_ar.properties");
        return FrameworkUtil.getBundle(Counted.class).getEntry(path);
    }
}
