package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the four tags of ANERcorp into those of the preset: of its places, those are regions or
 * works of people that lists and rules say so of or that a word such as mountain or airport stands
 * before; all others are countries and towns. Other names have no tag with us and are left out.
 */
public final class NewsTags {

    private static final String PLACE = "LOC";
    private static final Set<String> SAME = Set.of("PER", "ORG");
    private static final Set<String> PLACES = Set.of("GPE", PLACE, "FAC");
    private static final Map<String, String> BY_CLASS =
            Map.of("natural", PLACE, "direction", PLACE, "facility", "FAC");

    private final WordClasses classes = WordClasses.builtIn();

    /**
     * The same entities with our tags.
     *
     * @param found what a model trained on ANERcorp has found, in the order of the text
     * @param proposed what lists and rules propose in each sentence
     */
    public List<Mention> of(
            List<Mention> found, List<List<SentenceWord>> sentences, List<List<Mention>> proposed) {
        List<Mention> ours = new ArrayList<>();
        int sentence = 0;
        for (Mention mention : found) {
            while (!contains(sentences.get(sentence), mention)) {
                sentence++;
            }
            if (SAME.contains(mention.tag())) {
                ours.add(mention);
            } else if (mention.tag().equals(PLACE)) {
                SentenceWord first = sentences.get(sentence).get(mention.first());
                ours.add(tagged(mention, place(mention, first, proposed.get(sentence))));
            }
        }
        return ours;
    }

    private static boolean contains(List<SentenceWord> words, Mention mention) {
        return mention.begin() < words.get(words.size() - 1).end();
    }

    private String place(Mention mention, SentenceWord first, List<Mention> proposed) {
        for (Mention known : proposed) {
            if (known.sameSpan(mention) && PLACES.contains(known.tag())) {
                return known.tag();
            }
        }
        for (Map.Entry<String, String> head : BY_CLASS.entrySet()) {
            if (classes.get(head.getKey()).contains(first.stem())) {
                return head.getValue();
            }
        }
        return "GPE";
    }

    private static Mention tagged(Mention mention, String tag) {
        return new Mention(
                mention.begin(),
                mention.end(),
                tag,
                mention.score(),
                mention.first(),
                mention.next());
    }
}
