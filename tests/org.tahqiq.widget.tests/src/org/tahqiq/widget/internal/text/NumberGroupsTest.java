package org.tahqiq.widget.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGroupsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-2022",
                "2020–2022",
                "2020 - 2022",
                "5-6-2023",
                "3-2",
                "3 : 2",
                "3+3",
                "1920×1080",
                "10:30-11:45",
                "10%-15%",
                "+212 537 12 34 56",
                "0537 12 34 56",
                "+212537123456",
                "1 250 750",
                "5.6.2023 - 7.6.2023"
            })
    void findsWhatIsOneThing(String group) {
        String text = "في " + group + " كان";
        assertThat(NumberGroups.in(text))
                .singleElement()
                .extracting(range -> text.substring(range.begin(), range.end()))
                .isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "15%",
                "1,250.75",
                "12/05/2021",
                "10:30",
                "١٩٢٠-١٩٢٥",
                "COVID-19",
                "F-16-2",
                "20 و30",
                "www.example.com/1-2",
                "2020، 2022",
                "user_1-2"
            })
    void leavesAloneWhatNeverFallsApart(String text) {
        assertThat(NumberGroups.in("في " + text + " كان")).isEmpty();
    }

    @Test
    void findsEachGroupOfASentence() {
        assertThat(NumberGroups.in("بين 2020-2022 و 2023-2024")).hasSize(2);
    }

    @Test
    void endsBeforeAFullStop() {
        String text = "في 2020-2022.";
        assertThat(NumberGroups.in(text)).singleElement().matches(range -> range.end() == 12);
    }
}
