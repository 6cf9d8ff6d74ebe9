package org.tahqiq.nlp.internal.engine.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tahqiq.nlp.internal.engine.segment.CliticRules;
import org.tahqiq.nlp.internal.engine.segment.WordPart;

class SplitPatternTest {

    private static final CliticRules RULES = new CliticRules();

    @Test
    void patternOfOneWordSplitsAnother() {
        String pattern = SplitPattern.of("وكتابه", List.of(part(0, 1), part(1, 5), part(5, 6)));

        assertThat(SplitPattern.apply(pattern, "وقلمه"))
                .contains(List.of(part(0, 1), part(1, 4), part(4, 5)));
    }

    @Test
    void droppedArticleIsRestored() {
        List<WordPart> parts = List.of(part(0, 1), part(1, 2, "ال"), part(2, 6));
        String pattern = SplitPattern.of("للكتاب", parts);

        assertThat(SplitPattern.apply(pattern, "للوزير"))
                .contains(List.of(part(0, 1), part(1, 2, "ال"), part(2, 6)));
    }

    @Test
    void endOfTheStemIsRestored() {
        String pattern = SplitPattern.of("مدرسته", List.of(part(0, 5, "مدرسة"), part(5, 6)));

        assertThat(SplitPattern.apply(pattern, "مدينته"))
                .contains(List.of(part(0, 5, "مدينة"), part(5, 6)));
    }

    @Test
    void wordThatIsTooShortIsNotSplit() {
        String pattern = SplitPattern.of("وكتابه", List.of(part(0, 1), part(1, 5), part(5, 6)));

        assertThat(SplitPattern.apply(pattern, "وه")).isEmpty();
    }

    @Property
    void patternOfAWordSplitsItAsItWas(@ForAll("words") String word) {
        List<WordPart> parts =
                RULES.split(word).stream()
                        .map(p -> new WordPart(p.begin(), p.end(), p.form(), Optional.empty()))
                        .toList();

        assertThat(SplitPattern.apply(SplitPattern.of(word, parts), word)).contains(parts);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("والبلكسهتمنيرةى1").ofMinLength(1).ofMaxLength(9);
    }

    private static WordPart part(int begin, int end) {
        return new WordPart(begin, end, Optional.empty(), Optional.empty());
    }

    private static WordPart part(int begin, int end, String form) {
        return new WordPart(begin, end, Optional.of(form), Optional.empty());
    }
}
