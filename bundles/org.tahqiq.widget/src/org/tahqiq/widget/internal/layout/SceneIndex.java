package org.tahqiq.widget.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;
import org.tahqiq.widget.internal.text.Block;
import org.tahqiq.widget.internal.text.Blocks;

/** Finds the visible marks and relations of a scene by id and by block. */
public final class SceneIndex {

    private final List<Block> blocks;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, List<Relation>> relationsByMark = new HashMap<>();
    private final Map<Integer, List<Mark>> marksByBlock = new HashMap<>();

    public SceneIndex(Scene scene, List<Block> blocks) {
        this.blocks = blocks;
        Set<String> hidden = scene.hiddenLayers();
        int length = scene.document().text().length();
        for (Mark mark : scene.marks()) {
            if (!hidden.contains(mark.layer()) && mark.end() <= length) {
                marks.put(mark.id(), mark);
                addToBlocks(mark);
            }
        }
        for (Relation relation : scene.relations()) {
            boolean drawn =
                    !hidden.contains(relation.layer())
                            && marks.containsKey(relation.source())
                            && marks.containsKey(relation.target());
            if (drawn) {
                relations.put(relation.id(), relation);
                addToMark(relation.source(), relation);
                if (!relation.source().equals(relation.target())) {
                    addToMark(relation.target(), relation);
                }
            }
        }
    }

    private void addToBlocks(Mark mark) {
        int last = -1;
        for (TextRange part : mark.parts()) {
            int from = Math.max(last + 1, Blocks.indexAt(blocks, part.begin()));
            int to = Blocks.indexAt(blocks, part.isEmpty() ? part.end() : part.end() - 1);
            for (int block = from; block <= to; block++) {
                marksByBlock.computeIfAbsent(block, unused -> new ArrayList<>()).add(mark);
            }
            last = Math.max(last, to);
        }
    }

    private void addToMark(String mark, Relation relation) {
        relationsByMark.computeIfAbsent(mark, unused -> new ArrayList<>(2)).add(relation);
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

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }
}
