package org.tahqiq.cli.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.statistics.AnnotationCounts;

/** Annotation counts by layer and tag, with a column for each annotator. */
final class CountsTable {

    private final Map<String, AnnotationCounts> annotators;
    private final Table table;

    /**
     * A table without rows.
     *
     * @param annotators the columns
     */
    CountsTable(Map<String, AnnotationCounts> annotators) {
        this.annotators = annotators;
        List<String> heads = new ArrayList<>(List.of("LAYER", "TAG"));
        heads.addAll(annotators.keySet());
        table = new Table(heads.toArray(String[]::new));
    }

    /** The layers that any annotator has annotations of, sorted. */
    TreeSet<String> layers() {
        TreeSet<String> layers = new TreeSet<>();
        annotators.values().forEach(counts -> layers.addAll(counts.layers()));
        return layers;
    }

    /** Adds a row for a layer, and one for each of its tags. */
    void addLayer(String layer) {
        add(layer, "", counts -> counts.of(layer));
        for (String tag : tags(layer)) {
            add("", tag, counts -> counts.byTag(layer).getOrDefault(tag, 0));
        }
    }

    /** Adds a row of numbers that each annotator's counts hold. */
    void add(String layer, String tag, ToIntFunction<AnnotationCounts> count) {
        row(layer, tag, annotators.values().stream().map(count::applyAsInt).toList());
    }

    /** Adds a row of numbers, one for each annotator. */
    void row(String layer, String tag, Collection<Integer> numbers) {
        List<Object> cells = new ArrayList<>(List.of(layer, tag));
        cells.addAll(numbers);
        table.row(cells.toArray());
    }

    void print(Console console) {
        table.print(console);
    }

    private TreeSet<String> tags(String layer) {
        TreeSet<String> tags = new TreeSet<>();
        annotators.values().forEach(counts -> tags.addAll(counts.byTag(layer).keySet()));
        tags.remove(AnnotationCounts.NO_TAG);
        return tags;
    }
}
