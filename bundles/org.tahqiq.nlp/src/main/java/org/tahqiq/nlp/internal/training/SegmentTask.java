package org.tahqiq.nlp.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.core.evaluation.SetMarks;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.nlp.internal.engine.segment.CliticRules;
import org.tahqiq.nlp.internal.engine.segment.WordPart;
import org.tahqiq.nlp.internal.engine.trained.Classifier;
import org.tahqiq.nlp.internal.engine.trained.SegmentModelData;
import org.tahqiq.nlp.internal.engine.trained.SplitPattern;

/**
 * Learns how words are split. What is compared are whole words; their tag shows the split, the stem
 * as three dots with the letters that were restored at its end.
 */
public final class SegmentTask implements Task<List<SegmentTask.Word>> {

    private static final int LEAST = 200;
    private static final String STEM = "\u2026";

    /**
     * A word.
     *
     * @param parts how it is split
     * @param proposed how the rules split it
     */
    record Word(
            int begin,
            String text,
            List<WordPart> parts,
            List<WordPart> proposed,
            Classifier.Example example) {

        Mark mark(List<WordPart> split) {
            return Mark.OfSpan.of(
                    SetMarks.SEGMENTATION, shown(split), begin, begin + text.length());
        }

        private String shown(List<WordPart> split) {
            int longest =
                    split.stream().mapToInt(part -> part.end() - part.begin()).max().orElse(0);
            List<String> shown = new ArrayList<>();
            boolean stem = false;
            for (WordPart part : split) {
                String written = text.substring(part.begin(), part.end());
                String form = part.form().orElse(written);
                if (!stem && part.end() - part.begin() == longest) {
                    stem = true;
                    shown.add(
                            STEM + (form.equals(written) ? "" : form.substring(form.length() - 1)));
                } else {
                    shown.add(form);
                }
            }
            return String.join("+", shown);
        }
    }

    private final CliticRules rules = new CliticRules();

    @Override
    public String layer() {
        return SetMarks.SEGMENTATION;
    }

    @Override
    public Message counted(int count) {
        return Messages.SEGMENTED_WORDS.with(count);
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
    public Optional<List<Word>> example(CAS cas, AnnotationSet set, String text) {
        List<SegmentedWord> all = SegmentedWord.of(set, text);
        List<String> texts = all.stream().map(SegmentedWord::text).toList();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SegmentedWord word = all.get(i);
            if (!word.segments().isEmpty()) {
                List<WordPart> parts = new ArrayList<>();
                for (Segment segment : word.segments()) {
                    parts.add(
                            new WordPart(
                                    segment.getBegin() - word.begin(),
                                    segment.getEnd() - word.begin(),
                                    Optional.ofNullable(segment.getForm()),
                                    Optional.empty()));
                }
                words.add(
                        new Word(
                                word.begin(),
                                word.text(),
                                parts,
                                rules.split(word.text()),
                                new Classifier.Example(
                                        SplitPattern.of(word.text(), parts),
                                        SegmentModelData.features(texts, i, rules))));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    @Override
    public Map<String, Integer> labels(List<Word> example) {
        Map<String, Integer> labels = new TreeMap<>();
        example.forEach(word -> labels.merge(word.example().label(), 1, Integer::sum));
        return labels;
    }

    @Override
    public void check(Map<String, Integer> labels) throws CorpusException {
        if (labels.size() < 2) {
            throw new CorpusException(Messages.ONE_SPLIT.with());
        }
    }

    @Override
    public List<Mark> expected(List<Word> example) {
        return example.stream().map(word -> word.mark(word.parts())).toList();
    }

    @Override
    public Optional<List<Mark>> rules(List<Word> example) {
        return Optional.of(
                example.stream()
                        .map(word -> word.mark(word.proposed()))
                        .collect(Collectors.toList()));
    }

    @Override
    public Trained<List<Word>> train(List<List<Word>> examples, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        List<Classifier.Example> all = new ArrayList<>();
        examples.forEach(words -> words.forEach(word -> all.add(word.example())));
        // A part of the documents may hold a single pattern; the classifier wants two.
        all.add(new Classifier.Example("none", List.of("none")));
        SegmentModelData model = new SegmentModelData(Classifier.train(all), rules);
        return new Trained<>() {
            @Override
            public List<Mark> find(List<Word> example) {
                return example.stream()
                        .map(
                                word ->
                                        word.mark(
                                                model.split(word.text(), word.example().features())
                                                        .parts()))
                        .toList();
            }

            @Override
            public byte[] bytes() {
                return model.write();
            }
        };
    }
}
