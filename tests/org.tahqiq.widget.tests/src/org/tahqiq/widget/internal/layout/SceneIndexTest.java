package org.tahqiq.widget.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

class SceneIndexTest {

    private static final RGB COLOUR = new RGB(9, 9, 9);
    private static final String TEXT = "نصنصن\n".repeat(8);
    private static final int NAMES = 14;

    private final Random random = new Random(3);
    private final List<Block> blocks = Blocks.of(DocumentText.of(TEXT));

    @Test
    void anIndexThatFollowsManyChangesIsTheIndexOfTheLastScene() {
        Scene scene = Scene.of(DocumentText.of(TEXT));
        SceneIndex following = new SceneIndex(scene, blocks);
        for (int change = 0; change < 3000; change++) {
            Scene next = changed(scene);
            following.follow(new SceneDiff(scene, next));
            assertAlike(following, new SceneIndex(next, blocks), change);
            scene = next;
        }
    }

    private void assertAlike(SceneIndex one, SceneIndex other, int change) {
        for (int block = 0; block < blocks.size(); block++) {
            assertThat(one.marksIn(block))
                    .as("block %d after change %d", block, change)
                    .isEqualTo(other.marksIn(block));
        }
        for (int name = 0; name < NAMES; name++) {
            assertThat(one.mark("m" + name)).isEqualTo(other.mark("m" + name));
            assertThat(one.relationsOf("m" + name))
                    .as("relations of m%d after change %d", name, change)
                    .isEqualTo(other.relationsOf("m" + name));
        }
    }

    private Scene changed(Scene scene) {
        List<Mark> marks = new ArrayList<>(scene.marks());
        List<Relation> relations = new ArrayList<>(scene.relations());
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> put(marks);
                case 2 -> removeOne(marks);
                case 3, 4 -> put(relations, marks);
                default -> removeOne(relations);
            }
        }
        Set<String> hidden =
                random.nextInt(20) == 0 ? Set.of("L" + random.nextInt(3)) : scene.hiddenLayers();
        return scene.withMarks(marks).withRelations(relations).withHiddenLayers(hidden);
    }

    private void put(List<Mark> marks) {
        int begin = random.nextInt(TEXT.length());
        int end = Math.min(TEXT.length(), begin + random.nextInt(12));
        String layer = "L" + random.nextInt(2);
        Mark mark = Mark.of("m" + random.nextInt(NAMES), begin, end, layer, "T", COLOUR);
        put(mark, marks, Mark::id);
    }

    private void put(List<Relation> relations, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        String id = "r" + random.nextInt(NAMES);
        String source = marks.get(random.nextInt(marks.size())).id();
        String target = marks.get(random.nextInt(marks.size())).id();
        String layer = "L" + random.nextInt(3);
        Relation relation =
                new Relation(id, source, target, layer, "r", COLOUR, MarkStatus.DECISION, false);
        put(relation, relations, Relation::id);
    }

    /** In the place of its namesake, or anywhere. */
    private <T> void put(T element, List<T> list, Function<T, String> id) {
        for (int i = 0; i < list.size(); i++) {
            if (id.apply(list.get(i)).equals(id.apply(element))) {
                list.set(i, element);
                return;
            }
        }
        list.add(random.nextInt(list.size() + 1), element);
    }

    private void removeOne(List<?> list) {
        if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        }
    }
}
