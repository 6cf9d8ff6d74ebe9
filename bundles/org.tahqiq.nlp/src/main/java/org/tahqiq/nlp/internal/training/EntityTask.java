package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.Message;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.SequenceModelFile;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/**
 * Learns entities, of nested ones the outermost. Sentences and words are made anew by the engines,
 * so that the model meets later what it has learned from.
 */
public final class EntityTask implements Task<List<EntityTask.Sentence>> {

    private static final String LAYER = "Entity";
    private static final int LEAST = 50;
    private static final int ROUNDS = 12;

    /** A sentence and what is to be learned of it. */
    public record Sentence(List<SentenceWord> words, LabelledSentence labelled)
            implements LabelledExample {

        @Override
        public List<Mark> marks(List<String> labels) {
            return LabelledSpans.of(labels).stream()
                    .<Mark>map(
                            span ->
                                    Mark.OfSpan.of(
                                            LAYER,
                                            span.tag(),
                                            words.get(span.first()).core().begin(),
                                            words.get(span.next() - 1).end()))
                    .toList();
        }
    }

    private final SentenceReader reader = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private final WordFeatures features = new WordFeatures();

    @Override
    public String layer() {
        return LAYER;
    }

    @Override
    public Message counted(int count) {
        return Messages.ENTITIES.with(count);
    }

    @Override
    public int least() {
        return LEAST;
    }

    @Override
    public List<String> engines() {
        return List.of("boilerplate", "news-segmenter", "clitic-segmenter");
    }

    @Override
    public Optional<List<Sentence>> example(CAS cas, AnnotationSet set, String text) {
        List<List<SentenceWord>> sentences = reader.read(cas);
        List<List<Mention>> mentions = rules.findBySentence(sentences);
        List<Sentence> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<SentenceWord> words = sentences.get(i);
            List<LabelledSpans.Span> spans = new ArrayList<>();
            for (Span span : set.getSpans()) {
                if (span.getLayer().equals(LAYER)
                        && span.getTag() != null
                        && span.getStatus() != Status.REJECTED) {
                    place(span, words, spans);
                }
            }
            List<String> labels = LabelledSpans.labels(spans, words.size());
            examples.add(
                    new Sentence(
                            words,
                            new LabelledSentence(features.of(words, mentions.get(i)), labels)));
        }
        return examples.isEmpty() ? Optional.empty() : Optional.of(examples);
    }

    /** Adds the span if it lies within the sentence. */
    private static void place(Span span, List<SentenceWord> words, List<LabelledSpans.Span> spans) {
        if (span.getBegin() < words.get(0).begin()
                || span.getEnd() > words.get(words.size() - 1).end()) {
            return;
        }
        int first = 0;
        while (first < words.size() - 1 && words.get(first).end() <= span.getBegin()) {
            first++;
        }
        int next = first + 1;
        while (next < words.size() && words.get(next).begin() < span.getEnd()) {
            next++;
        }
        spans.add(new LabelledSpans.Span(span.getTag(), first, next));
    }

    @Override
    public Map<String, Integer> labels(List<Sentence> example) {
        Map<String, Integer> labels = new TreeMap<>();
        expected(example).forEach(mark -> labels.merge(mark.tag(), 1, Integer::sum));
        return labels;
    }

    @Override
    public List<Mark> expected(List<Sentence> example) {
        return LabelledExample.expected(example);
    }

    @Override
    public Trained<List<Sentence>> train(List<List<Sentence>> examples, IProgressMonitor monitor) {
        return LabelledExample.train(
                examples,
                ROUNDS,
                model -> SequenceModelFile.write(model, "ar", WordFeatures.VERSION),
                monitor);
    }
}
