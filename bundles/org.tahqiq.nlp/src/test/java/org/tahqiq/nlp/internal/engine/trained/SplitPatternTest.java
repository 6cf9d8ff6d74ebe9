package org.tahqiq.nlp.internal.engine.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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

    @Test
    void stemThatIsSpeltOtherwiseAsAWholeIsKnownAgain() {
        List<WordPart> parts = List.of(part(0, 3, "إلى"), part(3, 4));

        assertThat(SplitPattern.apply(SplitPattern.of("اليه", parts), "اليه")).contains(parts);
    }

    @Test
    void stemThatIsSpeltOtherwiseAsAWholeSaysNothingOfOthers() {
        String pattern = SplitPattern.of("اليه", List.of(part(0, 3, "إلى"), part(3, 4)));

        assertThat(SplitPattern.apply(pattern, "عليه")).isEmpty();
    }

    @Property
    void anyPartsOfAWordAreKnownAgain(
            @ForAll @Size(min = 1, max = 4) List<@From("pieces") String> pieces,
            @ForAll @Size(4) List<@From("forms") String> forms) {
        List<WordPart> parts = new ArrayList<>();
        int at = 0;
        for (String piece : pieces) {
            Optional<String> form =
                    Optional.of(forms.get(parts.size())).filter(f -> !f.equals(piece));
            parts.add(new WordPart(at, at + piece.length(), form, Optional.empty()));
            at += piece.length();
        }
        String word = String.join("", pieces);

        assertThat(SplitPattern.apply(SplitPattern.of(word, parts), word)).contains(parts);
    }

    @Property
    void patternOfAWordSplitsItAsItWas(@ForAll("words") String word) {
        List<WordPart> parts =
                RULES.split(word).stream()
                        .map(p -> new WordPart(p.begin(), p.end(), p.form(), Optional.empty()))
                        .toList();

        assertThat(SplitPattern.apply(SplitPattern.of(word, parts), word)).contains(parts);
    }

    /** Any letters, and words that the rules take apart. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("والبلكسهتمنيرةى1").ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> known =
                Combinators.combine(
                                Arbitraries.of("", "و", "ف", "ول"),
                                Arbitraries.of("الي", "إلي", "علي", "امام", "كتاب", "مدرست"),
                                Arbitraries.of("", "ه", "هم", "كما"))
                        .as((before, stem, after) -> before + stem + after);
        return Arbitraries.oneOf(letters, known);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.strings().withChars("وال1%> =:-").ofMinLength(1).ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.oneOf(
                pieces(), Arbitraries.of("", "-", "%2D", "%20", "إلى", "واللاعبون الكبار"));
    }

    private static WordPart part(int begin, int end) {
        return new WordPart(begin, end, Optional.empty(), Optional.empty());
    }

    private static WordPart part(int begin, int end, String form) {
        return new WordPart(begin, end, Optional.of(form), Optional.empty());
    }
}
