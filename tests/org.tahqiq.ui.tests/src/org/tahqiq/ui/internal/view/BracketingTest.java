package org.tahqiq.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Constituents as they are written in brackets. */
final class BracketingTest {

    @Test
    void constituentsHoldWordsAndConstituents() {
        assertThat(Bracketing.of("(S (VB عاد) (NP (NN الوزير)))"))
                .hasValue(
                        new Bracketing(
                                "S",
                                "",
                                List.of(
                                        new Bracketing("VB", "عاد", List.of()),
                                        new Bracketing(
                                                "NP",
                                                "",
                                                List.of(
                                                        new Bracketing(
                                                                "NN", "الوزير", List.of()))))));
    }

    @Test
    void whatIsNoTreeStaysAText() {
        for (String text :
                List.of("", "الوزير", "(2020)", "(S (VB عاد)", "(S) (VB عاد)", "(S (VB عاد)))")) {
            assertThat(Bracketing.of(text)).as(text).isEmpty();
        }
    }
}
