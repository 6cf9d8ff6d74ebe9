package org.tahqiq.ui.internal.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.statistics.AnnotationCounts;
import org.tahqiq.core.statistics.CorpusStatistics;
import org.tahqiq.core.statistics.SetStatistics;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.desk.ShownLayers;
import org.tahqiq.ui.internal.editor.StatusNames;

/** The counts of a corpus as charts show them; follows the set that is being edited. */
final class Counts {

    private record Key(String document, String annotator) {}

    private final Scheme scheme;
    private final ShownLayers layers;
    private final Map<Key, AnnotationCounts> sets = new LinkedHashMap<>();

    Counts(Scheme scheme, boolean arabic, CorpusStatistics.Report report) {
        this.scheme = scheme;
        this.layers = new ShownLayers(scheme, arabic);
        for (SetStatistics set : report.sets()) {
            sets.put(new Key(set.document(), set.annotator()), set.counts());
        }
    }

    /** Counts a set anew. */
    void update(AnnotationSet set) {
        sets.put(new Key(set.getDocument(), set.getAnnotator()), AnnotationCounts.of(set));
    }

    /** Everybody who has sets, sorted. */
    List<String> annotators() {
        return List.copyOf(new TreeSet<>(sets.keySet().stream().map(Key::annotator).toList()));
    }

    /** The layers that an annotator has anything in, in display order. */
    List<String> layers(String annotator) {
        AnnotationCounts counts = sum(annotator);
        return scheme.layers().stream()
                .map(Layer::getName)
                .filter(layer -> counts.of(layer) > 0)
                .toList();
    }

    /** The tags of a layer, the most frequent first, in their colours. */
    List<Bar> byTag(String annotator, String layer) {
        Optional<Layer> known = scheme.layer(layer);
        List<Bar> bars = new ArrayList<>();
        sum(annotator)
                .byTag(layer)
                .forEach(
                        (tag, count) ->
                                bars.add(
                                        new Bar(
                                                tag.isEmpty() ? Messages.Counts_noTag : tag,
                                                count,
                                                known.map(of -> layers.colour(of, tag)))));
        bars.sort(Comparator.comparingInt(Bar::value).reversed());
        return List.copyOf(bars);
    }

    /** The annotations of an annotator by status. */
    List<Bar> byStatus(String annotator) {
        AnnotationCounts counts = sum(annotator);
        List<Bar> bars = new ArrayList<>();
        for (Status status : Status.VALUES) {
            bars.add(new Bar(StatusNames.of(status), counts.of(status), Optional.empty()));
        }
        return List.copyOf(bars);
    }

    /** The annotations of a layer by document, in the order of the corpus. */
    List<Bar> byDocument(String annotator, String layer) {
        List<Bar> bars = new ArrayList<>();
        sets.forEach(
                (key, counts) -> {
                    if (key.annotator().equals(annotator)) {
                        bars.add(new Bar(key.document(), counts.of(layer), Optional.empty()));
                    }
                });
        return List.copyOf(bars);
    }

    /** How many sentences and words an annotator's sets mark; many mark none. */
    String summary(String annotator) {
        AnnotationCounts counts = sum(annotator);
        return counts.sentences() == 0 && counts.words() == 0
                ? Messages.Statistics_noUnits
                : NLS.bind(Messages.Statistics_summary, counts.sentences(), counts.words());
    }

    private AnnotationCounts sum(String annotator) {
        return AnnotationCounts.sum(
                sets.entrySet().stream()
                        .filter(entry -> entry.getKey().annotator().equals(annotator))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
