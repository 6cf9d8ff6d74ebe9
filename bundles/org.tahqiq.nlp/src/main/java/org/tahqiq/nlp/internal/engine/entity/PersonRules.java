package org.tahqiq.nlp.internal.engine.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.engine.lexicon.Letters;
import org.tahqiq.nlp.internal.engine.lexicon.WordCounts;

/**
 * Finds people: a name after a title, a given name and what follows it, and the family name alone
 * of someone whom the document has named in full. A word is taken for a name if it is a known one,
 * or if it is rare in news and is not shaped like a verb.
 */
final class PersonRules {

    private static final Set<String> PERSON = Set.of("PER");
    private static final Set<String> TITLE = Set.of("OCC");
    private static final Set<String> NATIONALITY = Set.of("NORP");
    private static final Set<String> OTHERS = Set.of("GPE", "LOC", "ORG", "NORP", "EVENT");

    private static final int MOST_WORDS = 5;

    /** Words seen oftener than this are ordinary words. */
    private static final int COMMON = 250;

    /** What is left of an article word that is part of a name is hardly seen. */
    private static final int RARE = 30;

    /** Waw; the conjunction. */
    private static final String AND = "\u0648";

    private static final String COMMA = "\u060C";

    /** Endings of verbs and adverbs: what is left without them is an ordinary word. */
    private static final List<String> ENDINGS =
            List.of(
                    "\u0627\u0646",
                    "\u0648\u0646",
                    "\u0648\u0627",
                    "\u062A\u0627",
                    "\u0627",
                    "\u062A");

    /** First to sixth, as in the names of kings. */
    private static final Set<String> ORDINALS =
            Set.of(
                    "\u0627\u0648\u0644",
                    "\u062B\u0627\u0646\u064A",
                    "\u062B\u0627\u0644\u062B",
                    "\u0631\u0627\u0628\u0639",
                    "\u062E\u0627\u0645\u0633",
                    "\u0633\u0627\u062F\u0633");

    private final WordCounts counts = WordCounts.ofNews();
    private final Set<String> given = WordClasses.builtIn().get("given_name");
    private final Set<String> particles = WordClasses.builtIn().get("name_particle");
    private final Set<String> stops = WordClasses.builtIn().get("stop");
    private final Set<String> alone = WordClasses.builtIn().get("title_alone");
    private final Set<String> titles = WordClasses.builtIn().get("title");
    private final Set<String> plurals = WordClasses.builtIn().get("title_plural");
    private final Set<String> statuses = WordClasses.builtIn().get("title_status");
    private final Set<String> honorifics = WordClasses.builtIn().get("honorific");
    private final Set<String> weekdays = WordClasses.builtIn().get("weekday");
    private final Set<String> known = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    PersonRules(Iterable<Gazetteer.Name> names) {
        for (Gazetteer.Name name : names) {
            if (name.tag().equals("PER")) {
                known.addAll(name.words());
                addFamily(name);
            }
        }
    }

    /** Family names of public people that are no ordinary word are known by themselves. */
    private void addFamily(Gazetteer.Name name) {
        String family = name.words().get(name.words().size() - 1);
        if (name.words().size() > 1
                && family.length() > 4
                && !family.startsWith(Letters.ARTICLE)
                && !given.contains(family)
                && !Gazetteer.builtIn().places().contains(family)
                && counts.countFolded(family) < COMMON / 2) {
            families.add(family);
        }
    }

    void propose(Draft draft) {
        for (Mention title : List.copyOf(draft.mentions())) {
            if (title.tag().equals("OCC")) {
                proposeAfter(draft, title.next(), 0.8);
                if (plurals.contains(draft.stem(title.first()))) {
                    proposeSecond(draft, title.next());
                }
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            SentenceWord word = draft.word(i);
            if (word.isPunctuation() || word.isNumber()) {
                continue;
            }
            if (word.hasArticle()
                    && alone.contains(word.stem())
                    && !draft.isInside(i, TITLE)
                    && proposeAfter(draft, i + 1, 0.75)) {
                draft.add(i, i + 1, "OCC", 0.75);
            } else if (word.hasArticle() && honorifics.contains(word.stem())) {
                proposeAfter(draft, i + 1, 0.75);
            } else if (given.contains(word.core().form()) && !draft.isInside(i, PERSON)) {
                proposeFull(draft, i);
            } else if (families.contains(word.core().form()) && !draft.isInside(i, PERSON)) {
                draft.add(i, i + 1, "PER", 0.55);
            }
        }
    }

    /** A name right after a title, with a comma or a form of address between them. */
    private boolean proposeAfter(Draft draft, int index, double score) {
        int first = index;
        boolean apposed = false;
        if (first < draft.size() && draft.word(first).form().equals(COMMA)) {
            first++;
            apposed = true;
        }
        while (first < draft.size()
                && honorifics.contains(draft.stem(first))
                && draft.word(first).hasArticle()) {
            first++;
            apposed = false;
        }
        int next = nameEnd(draft, first);
        if (next == first) {
            return false;
        }
        SentenceWord word = draft.word(first);
        if (apposed && !isNamed(word) && next < first + 2) {
            return false;
        }
        if (draft.at(first, PERSON) == null || draft.after(first, PERSON) < next) {
            draft.add(word.begin(), first, next, "PER", score);
        }
        return true;
    }

    /** The second holder of a title of two: a name, the conjunction, a name. */
    private void proposeSecond(Draft draft, int index) {
        int start = index < draft.size() && draft.word(index).isPunctuation() ? index + 1 : index;
        int next = nameEnd(draft, start);
        if (next == start || next >= draft.size() || !draft.word(next).form().startsWith(AND)) {
            return;
        }
        SentenceWord word = draft.word(next);
        int end = next + 1;
        while (end < draft.size() && end < next + MOST_WORDS && isNameWord(draft, next, end)) {
            end++;
        }
        if (!word.hasPronoun() && (isNamed(word) || end > next + 1)) {
            int begin = word.isBare() ? word.begin() : word.core().begin();
            if (begin > word.begin()) {
                draft.add(begin, next, end, "PER", 0.7);
            }
        }
    }

    /** A given name and at least one more word of a name. */
    private void proposeFull(Draft draft, int first) {
        if (draft.isInside(first, OTHERS)) {
            return;
        }
        int next = nameEnd(draft, first);
        if (next > first + 1) {
            draft.add(draft.word(first).core().begin(), first, next, "PER", 0.6);
        }
    }

    /** The index after the name that begins with a word, or its own index. */
    private int nameEnd(Draft draft, int first) {
        int next = first;
        while (next < draft.size() && next < first + MOST_WORDS && isNameWord(draft, first, next)) {
            next++;
        }
        while (next > first
                && particles.contains(draft.word(next - 1).form())
                && !isNamed(draft.word(next - 1))) {
            next--;
        }
        return Math.max(next, first < draft.size() ? draft.after(first, PERSON) : first);
    }

    private boolean isNamed(SentenceWord word) {
        String form = word.core().form();
        return given.contains(form) || known.contains(form);
    }

    private boolean isNameWord(Draft draft, int first, int index) {
        SentenceWord word = draft.word(index);
        if (word.kind() != SentenceWord.Kind.LETTERS || stops.contains(word.form())) {
            return false;
        }
        if (isNamed(word) && (word.isBare() || index == first || known.contains(word.form()))) {
            return true;
        }
        if (particles.contains(word.form())) {
            return true;
        }
        if (!word.isBare()
                || word.hasPronoun()
                || weekdays.contains(word.form())
                || titles.contains(word.stem())
                || statuses.contains(word.stem())
                || draft.at(index, NATIONALITY) != null
                || draft.isInside(index, OTHERS)) {
            return false;
        }
        if (word.hasArticle()) {
            int bare = counts.countFolded(word.stem());
            return index > first && ORDINALS.contains(word.stem())
                    || bare < (index > first ? RARE : 1)
                            && counts.countFolded(word.form()) < 2 * COMMON;
        }
        return counts.countFolded(word.form()) < COMMON && !isShapedLikeAVerb(word.form());
    }

    private boolean isShapedLikeAVerb(String form) {
        char first = form.charAt(0);
        boolean imperfect = first == '\u064A' || first == '\u062A' || first == '\u0633';
        if (imperfect && form.length() > 3 && counts.countFolded(form) > 0) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                if (counts.countFolded(stem) >= COMMON / 2 && !given.contains(stem)) {
                    return true;
                }
            }
        }
        return form.endsWith("\u0647") && counts.countFolded(form) >= RARE;
    }

    /**
     * Proposes the family names, standing alone, of people whom the document names in full.
     *
     * @param drafts all sentences of the document
     */
    void proposeFamilyNames(List<Draft> drafts) {
        Map<String, Double> named = new HashMap<>();
        for (Draft draft : drafts) {
            for (Mention mention : draft.mentions()) {
                String family = draft.word(mention.next() - 1).form();
                if (mention.tag().equals("PER")
                        && mention.next() > mention.first() + 1
                        && family.length() > 3
                        && !given.contains(family)
                        && !ORDINALS.contains(draft.word(mention.next() - 1).stem())) {
                    named.merge(family, mention.score(), Math::max);
                }
            }
        }
        if (named.isEmpty()) {
            return;
        }
        for (Draft draft : drafts) {
            for (int i = 0; i < draft.size(); i++) {
                if (!draft.isInside(i, PERSON)) {
                    proposeFamilyName(draft, i, named);
                }
            }
        }
    }

    private static void proposeFamilyName(Draft draft, int index, Map<String, Double> named) {
        for (SentenceWord.Start start : draft.word(index).starts()) {
            Double score = named.get(start.form());
            if (score != null) {
                draft.add(start.begin(), index, index + 1, "PER", score * 0.9);
                return;
            }
        }
    }
}
