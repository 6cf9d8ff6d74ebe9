package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.conllu.Cells.Cell;

/**
 * The columns HEAD and DEPREL. A line has one head, in its sentence; further heads and heads in
 * other sentences are counted as lost. Where a sentence has dependencies and one line without a
 * head, a segment, that line is its root.
 */
final class Heads {

    /** The attribute of a segment that governs itself, as roots do in DKPro's types. */
    static final String SELF = "Self";

    private static final List<String> NONE = List.of("", "");
    private static final List<String> ROOT = List.of("0", "root");

    private final Map<Integer, Relation> byCell = new HashMap<>();
    private final Cells cells;
    private final Map<Integer, Integer> roots = new HashMap<>();

    Heads(ExportDocument document, Cells cells, ExportReport report) {
        this.cells = cells;
        Map<LossKind, Integer> lost = new EnumMap<>(LossKind.class);
        List<Relation> relations =
                document.set().getRelations().stream()
                        .filter(r -> r.getLayer().equals(BuiltInLayers.DEPENDENCY))
                        .sorted(Comparator.comparing(Annotation::getId))
                        .toList();
        for (Relation relation : relations) {
            Cell governor = cells.bySegment().get(relation.getSource());
            Cell dependent = cells.bySegment().get(relation.getTarget());
            if (relation.getStatus() == Status.REJECTED) {
                lost.merge(LossKind.REJECTED, 1, Integer::sum);
            } else if (governor == null || dependent == null) {
                lost.merge(LossKind.END_MISSING, 1, Integer::sum);
            } else if (governor.sentence() != dependent.sentence()
                    || byCell.containsKey(dependent.index())) {
                lost.merge(LossKind.CROSSING, 1, Integer::sum);
            } else {
                byCell.put(dependent.index(), relation);
            }
        }
        lost.forEach(
                (kind, n) ->
                        report.lostAll(
                                kind,
                                document,
                                BuiltInLayers.DEPENDENCY,
                                n,
                                kind == LossKind.CROSSING
                                        ? Messages.SECOND_HEAD.with().localized()
                                        : ""));
        findRoots();
    }

    private void findRoots() {
        Set<Integer> withHeads = new HashSet<>();
        Map<Integer, List<Integer>> headless = new HashMap<>();
        for (Cell cell : cells.cells()) {
            if (byCell.containsKey(cell.index())) {
                withHeads.add(cell.sentence());
            } else {
                headless.computeIfAbsent(cell.sentence(), s -> new ArrayList<>()).add(cell.index());
            }
        }
        headless.forEach(
                (sentence, some) -> {
                    boolean isRoot =
                            withHeads.contains(sentence)
                                    && some.size() == 1
                                    && cells.cells().get(some.get(0)).segment().isPresent();
                    if (isRoot) {
                        roots.put(some.get(0), sentence);
                    }
                });
    }

    /** HEAD and DEPREL of a line. */
    List<String> columns(Cell cell) {
        Relation relation = byCell.get(cell.index());
        if (relation == null) {
            return roots.containsKey(cell.index()) ? ROOT : NONE;
        }
        Cell governor = cells.bySegment().get(relation.getSource());
        String tag =
                relation.getTag() == null
                        ? ""
                        : relation.getTag().replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "_");
        return governor == null || isSelf(relation)
                ? List.of("0", tag)
                : List.of(String.valueOf(governor.number()), tag);
    }

    private static boolean isSelf(Relation relation) {
        return relation.getSource().equals(relation.getTarget());
    }

    /** Whether the segment of a line governs itself. */
    boolean isSelf(Cell cell) {
        Relation relation = byCell.get(cell.index());
        return relation != null && isSelf(relation);
    }

    /** The relations that are written. */
    List<Annotation> written() {
        return List.copyOf(byCell.values());
    }
}
