package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * Finds the annotations of one set by id, by place and by what they hang on, in logarithmic time.
 * Whoever changes an annotation takes it out before and puts it back after.
 */
public final class AnnotationIndex implements SetView {

    private record Place(int begin, int end, String id) {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::begin)
                        .thenComparingInt(Place::end)
                        .thenComparing(Place::id);
    }

    /** The spans of one layer in text order, and the greatest length among all it ever held. */
    private static final class LayerSpans {
        private final TreeMap<Place, Span> byPlace = new TreeMap<>(Place.ORDER);
        private int longest;
    }

    private final String text;
    private final Scheme scheme;
    private final Map<String, Annotation> byId = new HashMap<>();
    private final Map<String, LayerSpans> spans = new HashMap<>();
    private final Map<String, TreeMap<String, Annotation>> others = new HashMap<>();
    private final Map<String, Set<Relation>> relationsByEnd = new HashMap<>();
    private final Map<String, Set<Segment>> segmentsByWord = new HashMap<>();

    /** An index of all annotations that the set holds now. */
    public AnnotationIndex(String text, Scheme scheme, AnnotationSet set) {
        this.text = text;
        this.scheme = scheme;
        set.getSpans().forEach(this::add);
        set.getSegments().forEach(this::add);
        set.getRelations().forEach(this::add);
        set.getLabels().forEach(this::add);
    }

    void add(Annotation annotation) {
        byId.put(annotation.getId(), annotation);
        if (annotation instanceof Span span) {
            LayerSpans layer = spans.computeIfAbsent(span.getLayer(), name -> new LayerSpans());
            Place place = place(span);
            layer.byPlace.put(place, span);
            layer.longest = Math.max(layer.longest, place.end() - place.begin());
        } else {
            others.computeIfAbsent(annotation.getLayer(), name -> new TreeMap<>())
                    .put(annotation.getId(), annotation);
        }
        if (annotation instanceof Segment segment) {
            segmentsByWord
                    .computeIfAbsent(segment.getWord(), id -> new LinkedHashSet<>())
                    .add(segment);
        }
        if (annotation instanceof Relation relation) {
            relationsAt(relation.getSource()).add(relation);
            relationsAt(relation.getTarget()).add(relation);
        }
    }

    void remove(Annotation annotation) {
        byId.remove(annotation.getId());
        if (annotation instanceof Span span) {
            LayerSpans layer = spans.get(span.getLayer());
            if (layer != null) {
                layer.byPlace.remove(place(span));
            }
        } else {
            TreeMap<String, Annotation> layer = others.get(annotation.getLayer());
            if (layer != null) {
                layer.remove(annotation.getId());
            }
        }
        if (annotation instanceof Segment segment) {
            removeFrom(segmentsByWord, segment.getWord(), segment);
        }
        if (annotation instanceof Relation relation) {
            removeFrom(relationsByEnd, relation.getSource(), relation);
            removeFrom(relationsByEnd, relation.getTarget(), relation);
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public Optional<Annotation> annotation(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Collection<? extends Annotation> annotations(String layer) {
        LayerSpans layerSpans = spans.get(layer);
        if (layerSpans != null) {
            return List.copyOf(layerSpans.byPlace.values());
        }
        TreeMap<String, Annotation> layerOthers = others.get(layer);
        return layerOthers == null ? List.of() : List.copyOf(layerOthers.values());
    }

    @Override
    public List<Span> spans(String layer, TextRange range) {
        @Nullable LayerSpans layerSpans = spans.get(layer);
        if (layerSpans == null) {
            return List.of();
        }
        // No span of the layer that begins earlier than this can reach into the range.
        Place from = new Place(range.begin() - layerSpans.longest, Integer.MIN_VALUE, "");
        Place to = new Place(range.end(), Integer.MAX_VALUE, "\uffff");
        List<Span> found = new ArrayList<>();
        for (Map.Entry<Place, Span> entry :
                layerSpans.byPlace.subMap(from, true, to, true).entrySet()) {
            Place place = entry.getKey();
            boolean empty = place.begin() == place.end() || range.begin() == range.end();
            boolean meets =
                    empty
                            ? place.begin() <= range.end() && range.begin() <= place.end()
                            : place.begin() < range.end() && range.begin() < place.end();
            if (meets) {
                found.add(entry.getValue());
            }
        }
        return found;
    }

    @Override
    public List<Relation> relations(String id) {
        Set<Relation> relations = relationsByEnd.get(id);
        return relations == null ? List.of() : List.copyOf(relations);
    }

    @Override
    public List<Segment> segments(String wordId) {
        Set<Segment> segments = segmentsByWord.get(wordId);
        return segments == null
                ? List.of()
                : segments.stream().sorted(Comparator.comparingInt(Segment::getIndex)).toList();
    }

    private Set<Relation> relationsAt(String end) {
        return relationsByEnd.computeIfAbsent(end, id -> new LinkedHashSet<>());
    }

    private static <A> void removeFrom(Map<String, Set<A>> map, String key, A value) {
        Set<A> values = map.get(key);
        if (values != null) {
            values.remove(value);
            if (values.isEmpty()) {
                map.remove(key);
            }
        }
    }

    private static Place place(Span span) {
        List<Integer> further = span.getFurtherParts();
        int end = further == null ? span.getEnd() : further.get(further.size() - 1);
        return new Place(span.getBegin(), end, span.getId());
    }
}
