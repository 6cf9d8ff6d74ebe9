package org.tahqiq.nlp.internal.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTagsTest {

    private final NewsTags tags = new NewsTags();

    @Test
    void placesAreCountriesAndTownsUnlessListsKnowBetter() {
        assertThat(tagged("LOC", "لندن", List.of())).containsExactly("GPE");
        assertThat(tagged("LOC", "افريقيا", List.of(mention("LOC", "افريقيا"))))
                .containsExactly("LOC");
    }

    @Test
    void riversAndAirportsAreNoTowns() {
        assertThat(tagged("LOC", "نهر النيل", List.of())).containsExactly("LOC");
        assertThat(tagged("LOC", "مطار هيثرو", List.of())).containsExactly("FAC");
    }

    @Test
    void personsAndOrganisationsStayAndOtherNamesGo() {
        assertThat(tagged("PER", "محمد", List.of())).containsExactly("PER");
        assertThat(tagged("ORG", "رويترز", List.of())).containsExactly("ORG");
        assertThat(tagged("MISC", "الاسلام", List.of())).isEmpty();
    }

    private List<String> tagged(String tag, String text, List<Mention> proposed) {
        List<SentenceWord> words = new ArrayList<>();
        int begin = 0;
        for (String form : text.split(" ")) {
            int end = begin + form.length();
            words.add(
                    new SentenceWord(
                            begin,
                            end,
                            form,
                            List.of(new SentenceWord.Start(begin, form)),
                            form,
                            false,
                            false,
                            SentenceWord.Kind.LETTERS));
            begin = end + 1;
        }
        return tags.of(List.of(mention(tag, text)), List.of(words), List.of(proposed)).stream()
                .map(Mention::tag)
                .toList();
    }

    private static Mention mention(String tag, String text) {
        return new Mention(0, text.length(), tag, 0.5, 0, text.split(" ").length);
    }
}
