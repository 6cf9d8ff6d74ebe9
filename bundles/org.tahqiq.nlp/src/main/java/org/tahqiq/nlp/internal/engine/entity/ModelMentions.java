package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.nlp.internal.engine.learn.SequenceLabeller;

/** Finds entities by a model that was trained with {@link WordFeatures}; none is nested. */
public final class ModelMentions {

    private final SequenceLabeller model;
    private final WordFeatures features = new WordFeatures();

    /** Finds by this model. */
    public ModelMentions(SequenceLabeller model) {
        this.model = model;
    }

    /**
     * The entities of a document, in the order of its sentences; their tags are those of the model.
     *
     * @param proposed what lists and rules propose in each sentence
     */
    public List<Mention> find(List<List<SentenceWord>> sentences, List<List<Mention>> proposed) {
        List<List<List<String>>> document = features.ofDocument(sentences, proposed);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            addMentions(sentences.get(i), model.label(document.get(i)), found);
        }
        return found;
    }

    private static void addMentions(
            List<SentenceWord> words, List<SequenceLabeller.Choice> choices, List<Mention> found) {
        for (int first = 0; first < choices.size(); first++) {
            if (choices.get(first).label().startsWith("B-")) {
                double score = choices.get(first).score();
                int next = first + 1;
                while (next < choices.size() && choices.get(next).label().startsWith("I-")) {
                    score = Math.min(score, choices.get(next).score());
                    next++;
                }
                found.add(
                        new Mention(
                                words.get(first).core().begin(),
                                words.get(next - 1).end(),
                                choices.get(first).label().substring(2),
                                score,
                                first,
                                next));
            }
        }
    }
}
