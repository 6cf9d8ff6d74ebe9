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

    /** Endings of sound plurals. */
    private static final List<String> PLURALS =
            List.of("\u0648\u0646", "\u064A\u0646", "\u0627\u062A");

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
    private final VerbShapes verbs = new VerbShapes();
    private final Set<String> given = WordClasses.builtIn().get("given_name");
    private final Set<String> particles = WordClasses.builtIn().get("name_particle");
    private final Set<String> stops = WordClasses.builtIn().get("stop");
    private final Set<String> alone = WordClasses.builtIn().get("title_alone");
    private final Set<String> titles = WordClasses.builtIn().get("title");
    private final Set<String> plurals = WordClasses.builtIn().get("title_plural");
    private final Set<String> statuses = WordClasses.builtIn().get("title_status");
    private final Set<String> honorifics = WordClasses.builtIn().get("honorific");
    private final Set<String> weekdays = WordClasses.builtIn().get("weekday");
    private final Set<String> speech = WordClasses.builtIn().get("speech");
    private final Set<String> beforeSpeech = WordClasses.builtIn().get("before_speech");
    private final Set<String> binding = WordClasses.builtIn().get("name_binding");
    private final Set<String> adjectives = WordClasses.builtIn().get("org_adjective");
    private final Set<String> relatives = WordClasses.builtIn().get("relative");
    private final Set<String> known = new HashSet<>();
    private final Set<String> shortFamilies = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    PersonRules(Iterable<Gazetteer.Name> names) {
        for (Gazetteer.Name name : names) {
            if (name.tag().equals("PER")) {
                for (String word : name.words()) {
                    if (!word.startsWith(Letters.ARTICLE) || counts.countFolded(word) < COMMON) {
                        known.add(word);
                    }
                }
                addFamily(name);
            }
        }
    }

    /** Family names of public people that are no ordinary word are known by themselves. */
    private void addFamily(Gazetteer.Name name) {
        String family = name.words().get(name.words().size() - 1);
        if (name.words().size() < 2
                || family.startsWith(Letters.ARTICLE)
                || given.contains(family)
                || Gazetteer.builtIn().places().contains(family)) {
            return;
        }
        if (family.length() > 4 && counts.countFolded(family) < COMMON / 2) {
            families.add(family);
        } else if (counts.countFolded(family) < 2 * COMMON) {
            shortFamilies.add(family);
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
            } else if (speech.contains(word.core().form())) {
                proposeSpeaker(draft, i + 1);
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

    /** Who speaks: a known name, or rare words, between a verb of speaking and what is said. */
    private void proposeSpeaker(Draft draft, int first) {
        int next = nameEnd(draft, first);
        if (next == first || draft.isInside(first, PERSON) || draft.isInside(first, OTHERS)) {
            return;
        }
        SentenceWord word = draft.word(first);
        boolean known = isNamed(word) || shortFamilies.contains(word.form());
        boolean said = next < draft.size() && beforeSpeech.contains(draft.word(next).form());
        boolean rare =
                word.form().length() > 3
                        && !word.hasArticle()
                        && PLURALS.stream().noneMatch(word.form()::endsWith)
                        && counts.countFolded(word.form()) < RARE;
        if (known || said && rare) {
            draft.add(word.begin(), first, next, "PER", known ? 0.7 : 0.5);
        }
    }

    /** A given name and at least one more word of a name. */
    private void proposeFull(Draft draft, int first) {
        if (draft.isInside(first, OTHERS) || particles.contains(draft.word(first).form())) {
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
        if (index > first && binding.contains(draft.word(index - 1).form()) && !word.hasPronoun()) {
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
                            && counts.countFolded(word.form()) < 2 * COMMON
                    || index > first
                            && given.contains(draft.word(index - 1).form())
                            && !relatives.contains(word.stem())
                            && !adjectives.contains(word.stem())
                            && counts.countFolded(word.form()) < COMMON / 2;
        }
        return counts.countFolded(word.form()) < COMMON && !verbs.areLike(word.form());
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
                boolean full = mention.next() > mention.first() + 1 && family.length() > 3;
                boolean titled = mention.score() >= 0.75 && isRareOrKnown(family);
                if (mention.tag().equals("PER")
                        && (full || titled)
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

    private boolean isRareOrKnown(String family) {
        return family.length() > 2
                && (shortFamilies.contains(family) || counts.countFolded(family) < COMMON / 2);
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
