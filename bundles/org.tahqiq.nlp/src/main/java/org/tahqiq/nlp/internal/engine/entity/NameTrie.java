package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/** The names of a gazetteer, found word by word: one hash look-up for each word of a name. */
final class NameTrie {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Gazetteer.Name name;
        private @Nullable Gazetteer.Name second;
    }

    private final Node root = new Node();

    /** Adds a name; of two with the same words and different tags both are kept. */
    void add(Gazetteer.Name name) {
        Node node = root;
        for (String word : name.words()) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        Gazetteer.Name known = node.name;
        if (known == null) {
            node.name = name;
        } else if (!known.tag().equals(name.tag())) {
            node.second = name;
        }
    }

    /**
     * A name in a sentence.
     *
     * @param begin offset in the document
     * @param next index of the word after its last
     */
    record Found(int begin, int next, Gazetteer.Name name) {}

    /** The longest names that begin in a word; two where the longest has two tags. */
    List<Found> longest(List<SentenceWord> words, int first) {
        Node best = null;
        int begin = 0;
        int next = first;
        for (SentenceWord.Start start : words.get(first).starts()) {
            Node node = root.next.get(start.form());
            for (int i = first + 1; node != null; i++) {
                if (node.name != null && i > next) {
                    best = node;
                    begin = start.begin();
                    next = i;
                }
                node = i < words.size() ? node.next.get(words.get(i).form()) : null;
            }
        }
        List<Found> found = new ArrayList<>(2);
        if (best != null) {
            Gazetteer.Name name = best.name;
            Gazetteer.Name second = best.second;
            if (name != null) {
                found.add(new Found(begin, next, name));
            }
            if (second != null) {
                found.add(new Found(begin, next, second));
            }
        }
        return found;
    }
}
