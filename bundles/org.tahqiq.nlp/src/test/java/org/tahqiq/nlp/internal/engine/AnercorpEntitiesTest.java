package org.tahqiq.nlp.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnercorpEntitiesTest {

    private static final String[] BEFORE = {"news-segmenter", "clitic-segmenter"};

    private final EnginePipeline alone;
    private final EnginePipeline afterLists;

    AnercorpEntitiesTest() throws Exception {
        alone = EnginePipeline.of(BEFORE[0], BEFORE[1], "anercorp-entities");
        afterLists =
                EnginePipeline.of(BEFORE[0], BEFORE[1], "dictionary-entities", "anercorp-entities");
    }

    @Test
    void findsNamesWithoutLists() throws Exception {
        assertThat(alone.entities("وصل الرئيس حسني مبارك إلى القاهرة أمس"))
                .containsExactly("PER:حسني مبارك", "GPE:القاهرة");
    }

    @Test
    void namesBeginAfterTheProclitics() throws Exception {
        assertThat(alone.entities("اجتمع الوزراء في دمشق وبيروت")).contains("GPE:بيروت");
    }

    @Test
    void leavesAloneWhatListsHaveFound() throws Exception {
        String text = "وصل الرئيس حسني مبارك إلى مقر الأمم المتحدة في نيويورك";

        assertThat(afterLists.entities(text))
                .contains("ORG:الأمم المتحدة", "GPE:نيويورك")
                .doesNotHaveDuplicates();
    }

    @Test
    void emptyTextHasNoNames() throws Exception {
        assertThat(alone.entities("")).isEmpty();
    }

    @Test
    void sentenceOfFiveThousandWordsIsNoObstacle() throws Exception {
        String text = "زار حسني مبارك دمشق ثم ".repeat(1_000);

        assertThat(alone.entities(text)).hasSizeGreaterThan(1_000);
    }
}
