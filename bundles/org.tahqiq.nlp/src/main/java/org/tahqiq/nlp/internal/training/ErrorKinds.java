package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.Disagreement;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.search.Kwic;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.training.FrequentError;

/** Counts errors by what was expected and what was found. */
public final class ErrorKinds {

    private static final int MOST_KINDS = 10;
    private static final int MOST_PLACES = 50;
    private static final int CONTEXT = 40;

    private record Kind(String expected, String found) {

        static Kind of(Disagreement error) {
            return new Kind(
                    error.expected().map(Mark::tag).orElse(""),
                    error.found().map(Mark::tag).orElse(""));
        }
    }

    private ErrorKinds() {}

    /** The ten most frequent kinds of a layer, with places in the texts of this corpus. */
    public static List<FrequentError> of(Comparison comparison, String layer, CorpusStore store)
            throws CorpusException {
        Map<Kind, List<Disagreement>> kinds = new LinkedHashMap<>();
        for (Disagreement error : comparison.disagreements(layer)) {
            kinds.computeIfAbsent(Kind.of(error), k -> new ArrayList<>()).add(error);
        }
        List<Map.Entry<Kind, List<Disagreement>>> sorted = new ArrayList<>(kinds.entrySet());
        sorted.sort(
                Comparator.comparingInt(
                                (Map.Entry<Kind, List<Disagreement>> e) -> -e.getValue().size())
                        .thenComparing(e -> e.getKey().expected())
                        .thenComparing(e -> e.getKey().found()));
        Map<String, Kwic> texts = new HashMap<>();
        List<FrequentError> errors = new ArrayList<>();
        for (Map.Entry<Kind, List<Disagreement>> kind :
                sorted.subList(0, Math.min(MOST_KINDS, sorted.size()))) {
            List<Hit> places = new ArrayList<>();
            for (Disagreement error :
                    kind.getValue().subList(0, Math.min(MOST_PLACES, kind.getValue().size()))) {
                places.add(place(error, store, texts));
            }
            errors.add(
                    new FrequentError(
                            kind.getKey().expected(),
                            kind.getKey().found(),
                            kind.getValue().size(),
                            places));
        }
        return errors;
    }

    private static Hit place(Disagreement error, CorpusStore store, Map<String, Kwic> texts)
            throws CorpusException {
        String document = error.unit();
        Kwic kwic = texts.get(document);
        if (kwic == null) {
            kwic = new Kwic(document, store.text(document), CONTEXT);
            texts.put(document, kwic);
        }
        TextRange place = error.mark().hull();
        return kwic.hit(place.begin(), place.end(), Optional.empty());
    }
}
