package org.tahqiq.core.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * Orders the sentences of a set by how much a person's judgement of them is worth: those first in
 * whose open suggestions the engines are least sure (uncertainty sampling, Lewis and Gale 1994). A
 * relation belongs to the sentence of its source. Only layers of the corpus's own count, and only
 * what nobody has decided yet.
 */
public final class UsefulSentences {

    /**
     * A sentence with open suggestions.
     *
     * @param sentence where it stands
     * @param suggestions the open ones in it, the least sure first; at least one
     * @param uncertainty from 0 to 1
     */
    public record Ranked(
            TextRange sentence, List<? extends Annotation> suggestions, double uncertainty) {}

    private final SetView set;
    private final Uncertainty measure;

    /** Will order the sentences of this set. */
    public UsefulSentences(SetView set, Uncertainty measure) {
        this.set = set;
        this.measure = measure;
    }

    /** All sentences with open suggestions, the most useful first, equal ones in text order. */
    public List<Ranked> ranked() {
        TreeMap<Integer, TextRange> sentences = sentences();
        Map<TextRange, List<Annotation>> open =
                new TreeMap<>(Comparator.comparingInt(TextRange::begin));
        for (Layer layer : set.scheme().layers()) {
            if (!layer.isBuiltIn()) {
                for (Annotation annotation : set.annotations(layer.getName())) {
                    if (annotation.getStatus() == Status.SUGGESTED) {
                        offset(annotation)
                                .map(at -> sentences.floorEntry(at).getValue())
                                .ifPresent(
                                        s ->
                                                open.computeIfAbsent(s, k -> new ArrayList<>())
                                                        .add(annotation));
                    }
                }
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        open.forEach(
                (sentence, suggestions) -> {
                    suggestions.sort(Uncertainty.leastSureFirst());
                    ranked.add(
                            new Ranked(
                                    sentence, List.copyOf(suggestions), measure.of(suggestions)));
                });
        ranked.sort(Comparator.comparingDouble(r -> -r.uncertainty()));
        return List.copyOf(ranked);
    }

    /**
     * The sentence to look at next: the one after that at this offset, in the order of their use,
     * so that asking again goes on through all of them; from the last on to the first, and the
     * first as well if nothing is open in the sentence at the offset.
     *
     * @param offset of the caret or of what is picked
     * @return empty if nothing is open
     */
    public Optional<Ranked> next(int offset) {
        List<Ranked> ranked = ranked();
        int here = -1;
        for (int i = 0; i < ranked.size(); i++) {
            TextRange sentence = ranked.get(i).sentence();
            if (sentence.begin() <= offset && offset < sentence.end()) {
                here = i;
            }
        }
        return ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(ranked.get((here + 1) % ranked.size()));
    }

    /** By their beginnings; what stands before the first is a sentence as well. */
    private TreeMap<Integer, TextRange> sentences() {
        TreeMap<Integer, TextRange> sentences = new TreeMap<>();
        Collection<? extends Annotation> marked = set.annotations(BuiltInLayers.SENTENCE);
        for (Annotation annotation : marked) {
            Span span = (Span) annotation;
            sentences.put(span.getBegin(), new TextRange(span.getBegin(), span.getEnd()));
        }
        int first = sentences.isEmpty() ? set.text().length() : sentences.firstKey();
        sentences.putIfAbsent(0, new TextRange(0, first));
        return sentences;
    }

    private Optional<Integer> offset(Annotation annotation) {
        if (annotation instanceof Span span) {
            return Optional.of(span.getBegin());
        }
        if (annotation instanceof Relation relation) {
            String source = relation.getSource();
            return source == null ? Optional.empty() : set.annotation(source).flatMap(this::offset);
        }
        return Optional.empty();
    }
}
