package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.bench.TaggedSentences.TokenSpan;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.learn.SequenceModelFile;
import org.tahqiq.nlp.internal.engine.learn.SequenceTrainer;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/**
 * Trains a model of entities on the first four fifths of ANERcorp's training part and measures it
 * on the last fifth: its four tags, strict, as conlleval does.
 */
final class LearnerBenchmark {

    private static final int TOGETHER = 20;

    private final Path root;
    private final PrintStream out;
    private final SentenceReader reader = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private final WordFeatures features = new WordFeatures();

    LearnerBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        Path file = root.resolveSibling("shared/data/anercorp/ANERCorp_CamelLab_train.txt");
        if (!Files.exists(file)) {
            out.printf("%nLearner: not measured, there is no %s%n", file);
            return;
        }
        List<TaggedSentences.Sentence> sentences = TaggedSentences.read(file, "$#$");
        int cut = (int) (sentences.size() * 0.8);
        List<LabelledSentence> training = prepared(sentences.subList(0, cut));
        List<LabelledSentence> heldOut = prepared(sentences.subList(cut, sentences.size()));
        long begin = System.nanoTime();
        SequenceModel model = new SequenceTrainer(12, 1).train(training, new NullProgressMonitor());
        double seconds = (System.nanoTime() - begin) / 1e9;
        LabelScores scores = new LabelScores();
        ErrorList errors = new ErrorList();
        begin = System.nanoTime();
        int words = 0;
        for (LabelledSentence sentence : heldOut) {
            List<String> found =
                    model.label(sentence.features()).stream()
                            .map(SequenceModel.Choice::label)
                            .toList();
            words += found.size();
            List<TokenSpan> expected = spans(sentence.labels());
            List<TokenSpan> proposed = spans(found);
            scores.add(expected, proposed);
            LabelScores.without(expected, proposed)
                    .forEach(s -> errors.add("missed " + s.label(), shown(sentence, s)));
            LabelScores.without(proposed, expected)
                    .forEach(s -> errors.add("wrong " + s.label(), shown(sentence, s)));
        }
        double rate = words / ((System.nanoTime() - begin) / 1e9);
        scores.print("Learner, trained on four fifths of ANERcorp, measured on the last", out);
        errors.write(root.resolve("bench/target/errors/learner.tsv"));
        out.printf(
                "  trained in %.1f s; model of %,d bytes; labels %,.0f words/s, features given%n",
                seconds, SequenceModelFile.write(model, "ar", WordFeatures.VERSION).length, rate);
    }

    private static String shown(LabelledSentence sentence, TokenSpan span) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, span.first() - 3);
                i < Math.min(sentence.labels().size(), span.next() + 3);
                i++) {
            String form =
                    sentence.features().get(i).stream()
                            .filter(f -> f.startsWith("w0="))
                            .findFirst()
                            .orElse("")
                            .substring(3);
            text.append(i == span.first() ? " [" : " ").append(form);
            text.append(i + 1 == span.next() ? "]" : "");
        }
        return text.toString();
    }

    private List<LabelledSentence> prepared(List<TaggedSentences.Sentence> sentences)
            throws Exception {
        EngineChain chain = EngineChain.of(List.of("clitic-segmenter"));
        List<LabelledSentence> prepared = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += TOGETHER) {
            List<TaggedSentences.Sentence> part =
                    sentences.subList(i, Math.min(sentences.size(), i + TOGETHER));
            EntityBenchmark.TokenText text = new EntityBenchmark.TokenText(part);
            CAS cas = chain.fresh(text.text());
            text.fill(cas);
            chain.run();
            List<List<SentenceWord>> read = reader.read(cas);
            List<List<Mention>> mentions = rules.findBySentence(read);
            for (int k = 0; k < part.size(); k++) {
                prepared.add(
                        new LabelledSentence(
                                features.of(read.get(k), mentions.get(k)), labels(part.get(k))));
            }
        }
        return prepared;
    }

    private static List<String> labels(TaggedSentences.Sentence sentence) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String label = "O";
            for (TokenSpan span : sentence.entities()) {
                if (span.first() <= i && i < span.next()) {
                    label = (i == span.first() ? "B-" : "I-") + span.label();
                }
            }
            labels.add(label);
        }
        return labels;
    }

    private static List<TokenSpan> spans(List<String> labels) {
        List<TokenSpan> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            if (first >= 0 && !label.startsWith("I-")) {
                spans.add(new TokenSpan(labels.get(first).substring(2), first, i));
                first = -1;
            }
            if (label.startsWith("B-")) {
                first = i;
            }
        }
        return spans;
    }
}
