package org.tahqiq.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GraphemeBoundariesProperties {

    @Example
    void aMarkIsNeverCutFromItsLetter() {
        assertThat(GraphemeBoundaries.isBoundary("مُحمد", 1)).isFalse();
        assertThat(GraphemeBoundaries.atOrBefore("مُحمد", 1)).isZero();
        assertThat(GraphemeBoundaries.atOrAfter("مُحمد", 1)).isEqualTo(2);
    }

    @Example
    void anEmojiOfSeveralPeopleIsOneCharacter() {
        assertThat(GraphemeBoundaries.atOrAfter("👨‍👩‍👧", 1)).isEqualTo(8);
    }

    @Property
    void agreesWithAWalkOverTheWholeText(@ForAll("texts") String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(GraphemeBoundaries.isBoundary(text, i))
                    .as("offset %d", i)
                    .isEqualTo(clusters.isBoundary(i));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "م", "ُ", "ّ", "ـ", " ", "\r", "\n", "😀", "👨", "‍", "🇸", "🇦", "؀", "a");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
