package org.tahqiq.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.model.annotation.Tag;
import org.tahqiq.model.annotation.Tagset;

final class GuidelinesPageTest {

    @Test
    void anAnchorNamesThePlaceOfItsLine() {
        GuidelinesPage page = GuidelinesPage.of("# Rules\n\n### <a id=\"PER\"></a>PER · person\n");

        assertThat(page.text()).isEqualTo("Rules\n\nPER · person\n");
        assertThat(page.anchor("PER")).hasValue(7);
        assertThat(page.headings())
                .containsExactly(
                        new GuidelinesPage.Heading(0, 5), new GuidelinesPage.Heading(7, 12));
    }

    @Test
    void tablesAreLinesWithoutTheirRulers() {
        GuidelinesPage page = GuidelinesPage.of("| a | b |\n|---|---|\n| `c` | **d** |\n");

        assertThat(page.text()).isEqualTo("a   ·   b\nc   ·   d\n");
    }

    @Test
    void everyTagOfThePresetHasItsPlace() {
        GuidelinesPage page =
                GuidelinesPage.of(
                        Presets.byId("diplomatic-news").orElseThrow().guidelines().orElseThrow());

        for (Tagset tagset :
                Presets.byId("diplomatic-news").orElseThrow().newCorpus("t").getTagsets()) {
            if (tagset.getName().equals("Entity") || tagset.getName().equals("Relation")) {
                assertThat(tagset.getTags())
                        .extracting(Tag::getName)
                        .allSatisfy(tag -> assertThat(page.anchor(tag)).isPresent());
            }
        }
    }
}
