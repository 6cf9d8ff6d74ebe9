package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.trained.PosModelData;

/**
 * Learns the parts of speech of segments. A sentence in which a segment has none is not learned
 * from.
 */
public final class PosTask implements Task<List<PosTask.Sentence>> {

    private static final String FEATURE = "pos";
    private static final int LEAST = 200;
    private static final int ROUNDS = 8;

    /** A sentence, and where each of its segments stands. */
    record Sentence(List<Mark.OfSpan> segments, LabelledSentence labelled)
            implements LabelledExample {

        @Override
        public List<Mark> marks(List<String> labels) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                Mark.OfSpan segment = segments.get(i);
                marks.add(
                        new Mark.OfSpan(
                                segment.layer(), labels.get(i), segment.parts(), segment.form()));
            }
            return marks;
        }
    }

    @Override
    public String layer() {
        return BuiltInLayers.SEGMENT;
    }

    @Override
    public Message counted(int count) {
        return Messages.SEGMENTS.with(count);
    }

    @Override
    public int least() {
        return LEAST;
    }

    @Override
    public List<String> engines() {
        return List.of();
    }

    @Override
    public Optional<List<Sentence>> example(CAS cas, AnnotationSet set, String text) {
        List<Integer> ends =
                set.getSpans().stream()
                        .filter(span -> span.getLayer().equals(BuiltInLayers.SENTENCE))
                        .map(Span::getEnd)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        List<Sentence> sentences = new ArrayList<>();
        List<SegmentedWord> words = new ArrayList<>();
        int sentence = 0;
        for (SegmentedWord word : SegmentedWord.of(set, text)) {
            if (sentence < ends.size() && word.begin() >= ends.get(sentence)) {
                sentence(words).ifPresent(sentences::add);
                words.clear();
                while (sentence < ends.size() && word.begin() >= ends.get(sentence)) {
                    sentence++;
                }
            }
            words.add(word);
        }
        sentence(words).ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    private static Optional<Sentence> sentence(List<SegmentedWord> words) {
        List<Mark.OfSpan> places = new ArrayList<>();
        List<PosModelData.Form> forms = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (SegmentedWord word : words) {
            List<Segment> segments = word.segments();
            for (int i = 0; i < segments.size(); i++) {
                Map<String, String> values = segments.get(i).getValues();
                String pos = values == null ? null : values.get(FEATURE);
                if (pos == null) {
                    return Optional.empty();
                }
                String form = word.form(segments.get(i));
                places.add(
                        new Mark.OfSpan(
                                BuiltInLayers.SEGMENT,
                                pos,
                                List.of(new TextRange(word.begin(), word.end())),
                                form + " " + i));
                forms.add(new PosModelData.Form(form, i == 0, i + 1 == segments.size()));
                labels.add(pos);
            }
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sentence(
                                places,
                                new LabelledSentence(PosModelData.features(forms), labels)));
    }

    @Override
    public Map<String, Integer> labels(List<Sentence> example) {
        Map<String, Integer> labels = new TreeMap<>();
        for (Sentence sentence : example) {
            sentence.labelled().labels().forEach(label -> labels.merge(label, 1, Integer::sum));
        }
        return labels;
    }

    @Override
    public void check(Map<String, Integer> labels) throws CorpusException {
        if (labels.size() < 2) {
            throw new CorpusException(
                    Messages.ONE_PART_OF_SPEECH.with(labels.keySet().iterator().next()));
        }
    }

    @Override
    public List<Mark> expected(List<Sentence> example) {
        return LabelledExample.expected(example);
    }

    @Override
    public Trained<List<Sentence>> train(List<List<Sentence>> examples, IProgressMonitor monitor) {
        return LabelledExample.train(
                examples, ROUNDS, model -> new PosModelData(model).write(), monitor);
    }
}
