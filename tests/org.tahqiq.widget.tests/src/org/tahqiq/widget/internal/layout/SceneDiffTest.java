package org.tahqiq.widget.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.Selection;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/** Four blocks of five characters, a mark in each, a relation from the first to the third. */
class SceneDiffTest {

    private static final RGB COLOUR = new RGB(9, 9, 9);

    private final Scene scene =
            Scene.of(DocumentText.of("نصنصن\nنصنصن\nنصنصن\nنصنصن"))
                    .withMarks(List.of(mark(0), mark(1), mark(2), mark(3)))
                    .withRelations(
                            List.of(
                                    new Relation(
                                            "r",
                                            "m0",
                                            "m2",
                                            "R",
                                            "r",
                                            COLOUR,
                                            MarkStatus.DECISION,
                                            false)));

    private static Mark mark(int block) {
        int begin = block * 6;
        return Mark.of("m" + block, begin, begin + 2, "L" + block % 2, "T", COLOUR);
    }

    private static BitSet touched(Scene before, Scene after) {
        List<Block> blocks = Blocks.of(before.document());
        SceneDiff difference = new SceneDiff(before, after);
        SceneIndex index = new SceneIndex(before, blocks);
        BitSet touched = difference.touchedBlocks(blocks, index);
        index.follow(difference);
        touched.or(difference.touchedBlocks(blocks, index));
        return touched;
    }

    private Scene with(int index, Mark mark) {
        List<Mark> marks = new ArrayList<>(scene.marks());
        marks.set(index, mark);
        return scene.withMarks(marks);
    }

    @Test
    void aMovedCaretTouchesNoLayout() {
        SceneDiff diff = new SceneDiff(scene, scene.withSelection(Selection.at(3)));
        assertThat(diff.touchesLayout()).isFalse();
        assertThat(diff.isOtherText()).isFalse();
    }

    @Test
    void aChangedMarkTouchesItsBlock() {
        Scene after = with(1, mark(1).withStatus(MarkStatus.REJECTED));
        assertThat(touched(scene, after)).isEqualTo(BitSet.valueOf(new long[] {0b0010}));
    }

    @Test
    void aChangedMarkTouchesTheOtherEndOfItsRelations() {
        Scene after = with(0, mark(0).withStatus(MarkStatus.REJECTED));
        assertThat(touched(scene, after)).isEqualTo(BitSet.valueOf(new long[] {0b0101}));
    }

    @Test
    void aMovedMarkTouchesItsOldAndItsNewBlock() {
        Scene after = with(1, Mark.of("m1", 18, 20, "L1", "T", COLOUR));
        assertThat(touched(scene, after)).isEqualTo(BitSet.valueOf(new long[] {0b1010}));
    }

    @Test
    void aRemovedRelationTouchesBothEnds() {
        assertThat(touched(scene, scene.withRelations(List.of())))
                .isEqualTo(BitSet.valueOf(new long[] {0b0101}));
    }

    @Test
    void aHiddenLayerTouchesTheBlocksOfItsMarks() {
        assertThat(touched(scene, scene.withHiddenLayers(Set.of("L1"))))
                .isEqualTo(BitSet.valueOf(new long[] {0b1010}));
    }

    @Test
    void equalMarksInNewListsTouchNothing() {
        Scene after = scene.withMarks(List.of(mark(0), mark(1), mark(2), mark(3)));
        assertThat(touched(scene, after)).isEqualTo(new BitSet());
    }

    @Test
    void picksAndHintsArePaintedAgain() {
        Scene after = scene.withSelected(Set.of("m3")).withHints(Map.of("m1", "a"));
        assertThat(new SceneDiff(scene, after).repainted()).containsExactlyInAnyOrder("m1", "m3");
    }
}
