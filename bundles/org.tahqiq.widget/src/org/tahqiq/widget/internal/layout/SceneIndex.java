package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.internal.text.Block;

/**
 * Finds the visible marks and relations of a scene by id and by block. It follows the scene: after
 * a small change only what the change touches is indexed again, so that an edit of a long document
 * costs little more than one of a short document.
 */
public final class SceneIndex {

    private final List<Block> blocks;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, List<Relation>> relationsByMark = new HashMap<>();
    private final Map<Integer, List<Mark>> marksByBlock = new HashMap<>();
    private Scene scene;

    public SceneIndex(Scene scene, List<Block> blocks) {
        this.blocks = blocks;
        this.scene = scene;
        addAll();
    }

    private void addAll() {
        for (Mark mark : scene.marks()) {
            if (isShown(mark)) {
                marks.put(mark.id(), mark);
                blocksOf(mark).forEach(block -> marksOf(block).add(mark));
            }
        }
        for (Relation relation : scene.relations()) {
            if (isShown(relation)) {
                ends(relation).forEach(mark -> drawnAt(mark).add(relation));
            }
        }
    }

    private boolean isShown(Mark mark) {
        return !scene.hiddenLayers().contains(mark.layer())
                && mark.end() <= scene.document().text().length();
    }

    private boolean isShown(Relation relation) {
        return !scene.hiddenLayers().contains(relation.layer())
                && marks.containsKey(relation.source())
                && marks.containsKey(relation.target());
    }

    private static Set<String> ends(Relation relation) {
        return relation.source().equals(relation.target())
                ? Set.of(relation.source())
                : Set.of(relation.source(), relation.target());
    }

    private IntStream blocksOf(Mark mark) {
        BitSet shown = new BitSet();
        SceneDiff.touch(mark, blocks, shown);
        return shown.stream();
    }

    private List<Mark> marksOf(int block) {
        return marksByBlock.computeIfAbsent(block, unused -> new ArrayList<>());
    }

    private List<Relation> drawnAt(String mark) {
        return relationsByMark.computeIfAbsent(mark, unused -> new ArrayList<>(2));
    }

    /** Takes over the scene that the difference leads to. */
    void follow(SceneDiff difference) {
        boolean otherLayers = !scene.hiddenLayers().equals(difference.after().hiddenLayers());
        scene = difference.after();
        if (otherLayers) {
            marks.clear();
            relationsByMark.clear();
            marksByBlock.clear();
            addAll();
        } else {
            followMarks(difference);
            followRelations(difference);
        }
    }

    private void followMarks(SceneDiff difference) {
        BitSet touched = new BitSet();
        Set<String> concerned = new HashSet<>();
        for (Mark mark : difference.marks()) {
            marks.remove(mark.id());
            concerned.add(mark.id());
            SceneDiff.touch(mark, blocks, touched);
        }
        touched.stream().forEach(block -> marksIn(block).forEach(m -> concerned.add(m.id())));
        touched.stream().forEach(marksByBlock::remove);
        for (Mark mark : scene.marks()) {
            if (concerned.contains(mark.id()) && isShown(mark)) {
                marks.put(mark.id(), mark);
                blocksOf(mark).filter(touched::get).forEach(block -> marksOf(block).add(mark));
            }
        }
    }

    private void followRelations(SceneDiff difference) {
        Set<String> changed = new HashSet<>();
        difference.marks().forEach(mark -> changed.add(mark.id()));
        difference.relations().forEach(relation -> changed.addAll(ends(relation)));
        Set<String> concerned = new HashSet<>(changed);
        for (Relation relation : scene.relations()) {
            if (changed.contains(relation.source()) || changed.contains(relation.target())) {
                concerned.addAll(ends(relation));
            }
        }
        concerned.forEach(relationsByMark::remove);
        for (Relation relation : scene.relations()) {
            boolean here =
                    concerned.contains(relation.source()) || concerned.contains(relation.target());
            if (here && isShown(relation)) {
                ends(relation).stream()
                        .filter(concerned::contains)
                        .forEach(mark -> drawnAt(mark).add(relation));
            }
        }
    }

    /** The visible marks that touch the block, in the scene's order. */
    public List<Mark> marksIn(int block) {
        return marksByBlock.getOrDefault(block, List.of());
    }

    /** The drawn relations that begin or end at the mark. */
    public List<Relation> relationsOf(String mark) {
        return relationsByMark.getOrDefault(mark, List.of());
    }

    public Optional<Mark> mark(String id) {
        return Optional.ofNullable(marks.get(id));
    }
}
