package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/** Proposes the names of the gazetteers that a sentence has. */
final class NameLists {

    private static final Set<String> PLACES = Set.of("GPE", "LOC");

    private final NameTrie trie = new NameTrie();
    private final WordClasses classes = WordClasses.builtIn();

    NameLists(Iterable<Gazetteer.Name> names) {
        names.forEach(trie::add);
    }

    void propose(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.word(i).isPunctuation()) {
                continue;
            }
            List<NameTrie.Found> found = trie.longest(draft.words(), i);
            for (NameTrie.Found name : found) {
                if (isMet(draft, i, name) && isLikelier(draft, i, name, found)) {
                    draft.add(name.begin(), i, name.next(), name.name().tag(), 0.9);
                }
            }
        }
        removeShortNames(draft);
    }

    /** Drops a place that is the short name of the longer one around it, as the last word is. */
    private void removeShortNames(Draft draft) {
        List<Mention> all = List.copyOf(draft.mentions());
        draft.mentions()
                .removeIf(
                        inner ->
                                PLACES.contains(inner.tag())
                                        && all.stream()
                                                .anyMatch(o -> isSamePlace(draft, o, inner)));
    }

    private boolean isSamePlace(Draft draft, Mention outer, Mention inner) {
        return PLACES.contains(outer.tag())
                && outer.covers(inner)
                && !outer.sameSpan(inner)
                && !classes.get("direction").contains(draft.stem(outer.first()));
    }

    private boolean isMet(Draft draft, int index, NameTrie.Found name) {
        String condition = name.name().condition();
        if (condition.isEmpty()) {
            return true;
        }
        boolean proclitic = name.begin() > draft.word(index).begin();
        return index > 0
                && (proclitic && draft.endsBefore(index, PLACES)
                        || !proclitic
                                && classes.get(condition).contains(draft.word(index - 1).stem()));
    }

    /** Of place and nationality with one form, the nationality follows a noun with article. */
    private boolean isLikelier(
            Draft draft, int index, NameTrie.Found name, List<NameTrie.Found> found) {
        if (found.size() < 2) {
            return true;
        }
        boolean adjective =
                index > 0
                        && name.begin() == draft.word(index).begin()
                        && !draft.endsBefore(index, PLACES)
                        && (draft.word(index - 1).hasArticle()
                                || isAccusative(draft.word(index - 1)));
        return name.name().tag().equals("NORP") == adjective;
    }

    /** Whether the word looks like an indefinite noun in the accusative. */
    private boolean isAccusative(SentenceWord word) {
        return word.form().length() > 3
                && word.form().endsWith("\u0627")
                && !word.hasPronoun()
                && !classes.get("stop").contains(word.form());
    }
}
