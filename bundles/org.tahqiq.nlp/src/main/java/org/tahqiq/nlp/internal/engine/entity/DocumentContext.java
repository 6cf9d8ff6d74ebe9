package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The neighbours of each word of a document, so that a word that is hard to tell here is told by
 * what stands beside it elsewhere (context aggregation, Ratinov and Roth 2009). Frequent words are
 * left out: they are no names.
 */
final class DocumentContext {

    /** How many sentences before and after one still count. */
    private static final int NEAR = 10;

    /** Words seen more often in news are passed over: a count of ten binary digits. */
    private static final int MOST_FREQUENT = 10;

    private static final int SHORTEST = 3;

    /** Neighbours of a word in a sentence, as features. */
    private record Place(int sentence, List<String> neighbours) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    DocumentContext(List<List<KnownWord>> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            List<KnownWord> words = sentences.get(i);
            for (int k = 0; k < words.size(); k++) {
                if (counts(words.get(k))) {
                    places.computeIfAbsent(words.get(k).form(), form -> new ArrayList<>(2))
                            .add(new Place(i, neighbours(words, k)));
                }
            }
        }
    }

    private static boolean counts(KnownWord word) {
        return word.form().length() >= SHORTEST && word.frequency() <= MOST_FREQUENT;
    }

    private static List<String> neighbours(List<KnownWord> words, int index) {
        List<String> neighbours = new ArrayList<>(6);
        if (index > 0) {
            KnownWord before = words.get(index - 1);
            neighbours.add("C-" + before.form());
            neighbours.add("CB-" + before.path());
            for (String name : before.classes()) {
                neighbours.add("Ck" + name);
            }
        }
        if (index + 1 < words.size()) {
            KnownWord after = words.get(index + 1);
            neighbours.add("C+" + after.form());
            neighbours.add("CB+" + after.path());
        }
        return neighbours;
    }

    /** Adds what stands beside the word in the sentences near this one. */
    void add(int sentence, KnownWord word, List<String> features) {
        if (!counts(word)) {
            return;
        }
        Set<String> found = new LinkedHashSet<>();
        for (Place place : places.getOrDefault(word.form(), List.of())) {
            if (Math.abs(place.sentence() - sentence) <= NEAR) {
                found.addAll(place.neighbours());
            }
        }
        features.addAll(found);
    }
}
