package org.tahqiq.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the sentences of a module: that each is there in English and in Arabic, with the same
 * places, and is said somewhere; and that nothing Latin stands in an Arabic one unless it is set
 * off.
 */
public final class MessageFiles {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

    /** The words that go with a number, see {@code org.tahqiq.core.text.Plurals}. */
    private static final Pattern CHOICE =
            Pattern.compile("\\{\\d, plural,((?:\\s*=?\\w+\\s*\\{(?:[^{}]|\\{\\d})*})+)\\s*}");

    private static final Pattern FORM = Pattern.compile("(=?\\w+)\\s*\\{((?:[^{}]|\\{\\d})*)}");

    private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");
    private static final Set<String> ARABIC_FORMS = Set.of("one", "two", "few", "many", "other");

    /** FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
    private static final Pattern SET_OFF = Pattern.compile("\u2068[^\u2069]*\u2069");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final Path sources;
    private final Path english;

    private MessageFiles(Path module, Path english) {
        this.english = english;
        this.sources =
                module.resolve("src/main/java")
                        .resolve(
                                module.resolve("src/main/resources")
                                        .relativize(english.getParent()));
    }

    /** Checks all files {@code messages.properties} of a module, of which there must be some. */
    public static void check(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/resources"))) {
            List<Path> found = files.filter(file -> file.endsWith("messages.properties")).toList();
            assertThat(found).isNotEmpty();
            for (Path file : found) {
                new MessageFiles(module, file).check();
            }
        }
    }

    private void check() throws IOException {
        Properties said = read(english);
        Properties inArabic = read(english.resolveSibling("messages_ar.properties"));
        assertThat(inArabic.keySet()).as("%s in Arabic", english).isEqualTo(said.keySet());
        String code = code();
        for (String key : said.stringPropertyNames()) {
            String arabic = inArabic.getProperty(key);
            assertThat(places(arabic))
                    .as("%s of %s in Arabic", key, english)
                    .isEqualTo(places(said.getProperty(key)));
            checkForms(said.getProperty(key), ENGLISH_FORMS);
            checkForms(arabic, ARABIC_FORMS);
            assertThat(SET_OFF.matcher(words(arabic)).replaceAll(""))
                    .as("%s of %s in Arabic", key, english)
                    .doesNotContainPattern(LATIN);
            assertThat(code)
                    .as(english.toString())
                    .containsPattern("\\bMessages\\.%s\\b".formatted(key));
        }
        assertThat(constants()).as("Messages beside %s", english).isEqualTo(said.keySet());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private String code() throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            return files.filter(Files::isRegularFile)
                    .map(MessageFiles::text)
                    .collect(Collectors.joining());
        }
    }

    /** The constants of the enum {@code Messages}. */
    private Set<String> constants() {
        String body = text(sources.resolve("Messages.java")).replaceFirst("(?s).*\\{", "");
        return Stream.of(body.split("[^A-Z0-9_]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A sentence that counts has all the forms of its language. */
    private static void checkForms(String sentence, Set<String> forms) {
        CHOICE.matcher(sentence)
                .results()
                .forEach(
                        choice ->
                                assertThat(FORM.matcher(choice.group(1)).results())
                                        .as(sentence)
                                        .extracting(form -> form.group(1))
                                        .containsAll(forms));
        assertThat(CHOICE.matcher(sentence).replaceAll("")).doesNotContain("plural,");
    }

    /** The sentence with the words of all its forms. */
    private static String words(String sentence) {
        return CHOICE.matcher(sentence)
                .replaceAll(
                        choice ->
                                FORM.matcher(choice.group(1))
                                        .results()
                                        .map(form -> Matcher.quoteReplacement(form.group(2)))
                                        .collect(Collectors.joining(" ")));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
