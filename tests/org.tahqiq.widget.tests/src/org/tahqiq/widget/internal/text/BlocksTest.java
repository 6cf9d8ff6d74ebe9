package org.tahqiq.widget.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.BaseDirection;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.TextRange;

class BlocksTest {

    @Test
    void anEmptyTextIsOneBlock() {
        assertThat(Blocks.of(DocumentText.of(""))).containsExactly(new Block(0, 0, true, 0));
    }

    @Test
    void everyParagraphIsABlock() {
        assertThat(Blocks.of(DocumentText.of("نص\r\nآخر\n")))
                .containsExactly(
                        new Block(0, 2, true, 0),
                        new Block(4, 7, true, 0),
                        new Block(8, 8, true, 0));
    }

    @Test
    void everySentenceBeginsABlockWithItsNumber() {
        DocumentText text =
                DocumentText.of("جاء زيد. ذهب عمرو.")
                        .withSentences(List.of(new TextRange(0, 8), new TextRange(9, 18)));
        assertThat(Blocks.of(text))
                .containsExactly(new Block(0, 9, true, 1), new Block(9, 18, true, 2));
    }

    @Test
    void spaceBeforeASentenceBelongsToIt() {
        DocumentText text =
                DocumentText.of("  جاء\nذهب")
                        .withSentences(List.of(new TextRange(2, 5), new TextRange(6, 9)));
        assertThat(Blocks.of(text))
                .containsExactly(new Block(0, 5, true, 1), new Block(6, 9, true, 2));
    }

    @Test
    void theFirstStrongCharacterDecidesTheDirection() {
        assertThat(Blocks.of(DocumentText.of("12 UNESCO نص\n(نص) UNESCO\n2020")))
                .extracting(Block::rightToLeft)
                .containsExactly(false, true, true);
    }

    @Test
    void aSetDirectionWins() {
        DocumentText text =
                new DocumentText(
                        "UNESCO\nNATO",
                        BaseDirection.AUTOMATIC,
                        Map.of(7, BaseDirection.RIGHT_TO_LEFT),
                        List.of());
        assertThat(Blocks.of(text)).extracting(Block::rightToLeft).containsExactly(false, true);
    }

    @Test
    void anEndlessParagraphIsDividedAtSpaces() {
        String text = "كلمة ".repeat(2000);
        List<Block> blocks = Blocks.of(DocumentText.of(text));
        assertThat(blocks).allMatch(block -> block.length() <= Blocks.LONGEST);
        assertThat(blocks)
                .allMatch(
                        block ->
                                block.end() == text.length()
                                        || text.charAt(block.end() - 1) == ' ');
        assertThat(blocks.get(0).begin()).isZero();
        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).begin()).isEqualTo(blocks.get(i - 1).end());
        }
    }

    @Test
    void anEndlessWordIsDividedTooButNotInACluster() {
        String text = "بَ".repeat(3000);
        assertThat(Blocks.of(DocumentText.of(text))).allMatch(block -> block.begin() % 2 == 0);
    }

    @Test
    void aTerminatorBelongsToTheBlockBeforeIt() {
        List<Block> blocks = Blocks.of(DocumentText.of("نص\nآخر"));
        assertThat(Blocks.indexAt(blocks, 2)).isZero();
        assertThat(Blocks.indexAt(blocks, 3)).isEqualTo(1);
        assertThat(Blocks.indexAt(blocks, 6)).isEqualTo(1);
    }
}
