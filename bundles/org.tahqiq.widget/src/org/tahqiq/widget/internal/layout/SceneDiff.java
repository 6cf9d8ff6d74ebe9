package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/** What must be laid out or painted again when one scene follows another. */
public final class SceneDiff {

    /** Marks and relations that are in one scene but not, or not alike, in the other. */
    private final List<Mark> marks = new ArrayList<>();

    private final List<Relation> relations = new ArrayList<>();
    private final Scene before;
    private final Scene after;

    public SceneDiff(Scene before, Scene after) {
        this.before = before;
        this.after = after;
        collect(before.marks(), after.marks(), Mark::id, marks);
        collect(before.relations(), after.relations(), Relation::id, relations);
        Set<String> toggled = new HashSet<>(before.hiddenLayers());
        toggled.addAll(after.hiddenLayers());
        toggled.removeIf(
                layer ->
                        before.hiddenLayers().contains(layer)
                                == after.hiddenLayers().contains(layer));
        if (!toggled.isEmpty()) {
            keep(after.marks(), mark -> toggled.contains(mark.layer()), marks);
            keep(after.relations(), relation -> toggled.contains(relation.layer()), relations);
        }
    }

    Scene after() {
        return after;
    }

    /** Marks of either scene that the other has not, or not alike. */
    List<Mark> marks() {
        return marks;
    }

    /** Relations of either scene that the other has not, or not alike. */
    List<Relation> relations() {
        return relations;
    }

    /** Whether the text or its division into blocks differs, so that nothing can be kept. */
    public boolean isOtherText() {
        return before.document() != after.document() && !before.document().equals(after.document());
    }

    /** Whether marks or relations differ. */
    public boolean touchesLayout() {
        return !marks.isEmpty() || !relations.isEmpty();
    }

    /** Ids whose picture differs though their place does not: picked or not, other hint. */
    public Set<String> repainted() {
        Set<String> ids = new HashSet<>();
        symmetricDifference(before.selected(), after.selected(), ids);
        if (!before.hints().equals(after.hints())) {
            ids.addAll(before.hints().keySet());
            ids.addAll(after.hints().keySet());
        }
        return ids;
    }

    /**
     * The blocks that must be laid out again, as far as an index knows: what it says of the former
     * scene and what it says of the present one complete each other.
     */
    BitSet touchedBlocks(List<Block> blocks, SceneIndex index) {
        BitSet touched = new BitSet(blocks.size());
        for (Mark mark : marks) {
            touch(mark, blocks, touched);
            for (Relation relation : index.relationsOf(mark.id())) {
                touchEnds(relation, index, blocks, touched);
            }
        }
        for (Relation relation : relations) {
            touchEnds(relation, index, blocks, touched);
        }
        return touched;
    }

    private static void touchEnds(
            Relation relation, SceneIndex index, List<Block> blocks, BitSet touched) {
        index.mark(relation.source()).ifPresent(mark -> touch(mark, blocks, touched));
        index.mark(relation.target()).ifPresent(mark -> touch(mark, blocks, touched));
    }

    /** Sets the bits of all blocks that show something of the mark. */
    static void touch(Mark mark, List<Block> blocks, BitSet touched) {
        for (TextRange part : mark.parts()) {
            int from = Blocks.indexAt(blocks, part.begin());
            int to = Blocks.indexAt(blocks, part.isEmpty() ? part.end() : part.end() - 1);
            touched.set(from, to + 1);
        }
    }

    private static <T> void keep(Collection<T> all, Predicate<T> wanted, List<T> into) {
        all.stream().filter(wanted).forEach(into::add);
    }

    private static void symmetricDifference(Set<String> one, Set<String> other, Set<String> into) {
        one.stream().filter(id -> !other.contains(id)).forEach(into::add);
        other.stream().filter(id -> !one.contains(id)).forEach(into::add);
    }

    /** Skips what is identical at both ends, then compares the rest by id. */
    private static <T> void collect(
            List<T> before, List<T> after, Function<T, String> id, List<T> changed) {
        if (before == after) {
            return;
        }
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head) == after.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail) == after.get(after.size() - 1 - tail)) {
            tail++;
        }
        Map<String, T> former = new HashMap<>();
        for (T element : before.subList(head, before.size() - tail)) {
            former.put(id.apply(element), element);
        }
        for (T element : after.subList(head, after.size() - tail)) {
            T old = former.remove(id.apply(element));
            if (old == null) {
                changed.add(element);
            } else if (!old.equals(element)) {
                changed.add(old);
                changed.add(element);
            }
        }
        changed.addAll(former.values());
    }
}
