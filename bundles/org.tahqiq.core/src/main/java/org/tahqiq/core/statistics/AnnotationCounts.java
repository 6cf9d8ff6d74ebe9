package org.tahqiq.core.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;

/**
 * How many annotations there are of each layer, tag and status, in one set or in several. What has
 * been rejected counts by its status alone: it is not there, but it was decided. A word that is one
 * segment counts as a segment, but has no status as such: there is nothing to decide.
 */
public final class AnnotationCounts {

    /** What annotations without a tag are counted under. */
    public static final String NO_TAG = "";

    private final Map<String, Map<String, Integer>> byLayerAndTag = new TreeMap<>();
    private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);

    private AnnotationCounts() {}

    /** The counts of one set. */
    public static AnnotationCounts of(AnnotationSet set) {
        AnnotationCounts counts = new AnnotationCounts();
        set.getSpans().forEach(counts::count);
        set.getSegments().forEach(counts::count);
        int whole = WholeWords.of(set).size();
        if (whole > 0) {
            counts.add(BuiltInLayers.SEGMENT, NO_TAG, whole);
        }
        set.getRelations().forEach(counts::count);
        set.getLabels().forEach(counts::count);
        return counts;
    }

    /** The counts of several sets together. */
    public static AnnotationCounts sum(List<AnnotationCounts> all) {
        AnnotationCounts sum = new AnnotationCounts();
        for (AnnotationCounts counts : all) {
            counts.byStatus.forEach((status, n) -> sum.byStatus.merge(status, n, Integer::sum));
            counts.byLayerAndTag.forEach(
                    (layer, tags) -> tags.forEach((tag, n) -> sum.add(layer, tag, n)));
        }
        return sum;
    }

    /** The number of words. */
    public int words() {
        return of(BuiltInLayers.WORD);
    }

    /** The number of sentences. */
    public int sentences() {
        return of(BuiltInLayers.SENTENCE);
    }

    /** The number of annotations of a layer. */
    public int of(String layer) {
        return byTag(layer).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The layers that have any annotations, sorted. */
    public List<String> layers() {
        return List.copyOf(byLayerAndTag.keySet());
    }

    /** The number of annotations of a layer by tag, sorted; {@link #NO_TAG} for those without. */
    public Map<String, Integer> byTag(String layer) {
        return Collections.unmodifiableMap(byLayerAndTag.getOrDefault(layer, Map.of()));
    }

    /** The number of annotations with this status. */
    public int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    private void count(Annotation annotation) {
        byStatus.merge(annotation.getStatus(), 1, Integer::sum);
        if (annotation.getStatus() != Status.REJECTED) {
            String tag = annotation.getTag();
            add(annotation.getLayer(), tag == null ? NO_TAG : tag, 1);
        }
    }

    private void add(String layer, String tag, int n) {
        byLayerAndTag.computeIfAbsent(layer, name -> new TreeMap<>()).merge(tag, n, Integer::sum);
    }
}
