package org.tahqiq.ui.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;

final class KeyLettersTest {

    @Test
    void theKeyCodeDecidesWhereThePlatformGivesTheLatinLetter() {
        assertThat(KeyLetters.latin('ح', 'p')).isEqualTo('p');
    }

    @Test
    void anArabicLetterIsTracedBackToItsKey() {
        assertThat(KeyLetters.latin('ح', 'ح')).isEqualTo('p');
        assertThat(KeyLetters.latin('ة', 0)).isEqualTo('m');
    }

    @Test
    void thePresetsGuidelinesNameTheSameArabicLetters() {
        String guidelines =
                Presets.byId("diplomatic-news").orElseThrow().guidelines().orElseThrow();

        guidelines
                .lines()
                .filter(line -> line.matches("Key: `.` \\(`.`\\).*"))
                .forEach(
                        line ->
                                assertThat(KeyLetters.latin(line.charAt(11), 0))
                                        .as(line)
                                        .isEqualTo(line.charAt(6)));
    }
}
