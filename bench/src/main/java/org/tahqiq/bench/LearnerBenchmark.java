package org.tahqiq.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.bench.TaggedSentences.TokenSpan;
import org.tahqiq.nlp.internal.engine.AnercorpEntities;
import org.tahqiq.nlp.internal.engine.learn.JointModel;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.RecurrentNet;
import org.tahqiq.nlp.internal.engine.learn.SequenceLabeller;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.learn.SequenceTrainer;

/**
 * Compares learners of entities: each is trained on the first four fifths of ANERcorp's training
 * part and measured on the last fifth, with the same features and its four tags, strict, as
 * conlleval does. Then measures the shipped model's speed and memory.
 */
final class LearnerBenchmark {

    private static final int SHOWN = 10;

    /** So many that the machine code is made before the best of them. */
    private static final int ROUNDS = 9;

    private final Path root;
    private final PrintStream out;

    LearnerBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        Path file = ModelTraining.anercorp(root);
        if (!Files.exists(file)) {
            out.printf("%nLearners: not measured, there is no %s%n", file);
            return;
        }
        LearningSet set = new LearningSet();
        List<LabelledSentence> training = set.prepared(LearningSet.part(file, 0, 0.8));
        List<LabelledSentence> heldOut = set.prepared(LearningSet.part(file, 0.8, 1));
        out.printf(
                "%nLearners, trained on four fifths of ANERcorp, measured on the last%n  %-48s %8s"
                        + " %8s %8s%n",
                "", "P", "R", "F1");
        OpenNlpLearner entropy = new OpenNlpLearner("MAXENT", 50, training);
        scores(heldOut, entropy::labels).printAll("OpenNLP, maximum entropy", out);
        OpenNlpLearner perceptron = new OpenNlpLearner("PERCEPTRON", 50, training);
        scores(heldOut, perceptron::labels).printAll("OpenNLP, perceptron", out);
        SequenceModel averaged =
                new SequenceTrainer(12, 1).train(training, new NullProgressMonitor());
        scores(heldOut, labels(averaged)).printAll("averaged structured perceptron", out);
        without("CRF without clusters, lists, document", training, heldOut, f -> false);
        without("CRF with clusters", training, heldOut, LearnerBenchmark::isCluster);
        without("CRF with lists", training, heldOut, LearnerBenchmark::isList);
        without("CRF with clusters and lists", training, heldOut, f -> isCluster(f) || isList(f));
        SequenceModel field = ModelTraining.linear(training);
        scores(heldOut, labels(field)).printAll("CRF with clusters, lists, document", out);
        List<RecurrentNet> nets = ModelTraining.nets(training);
        for (RecurrentNet net : nets) {
            scores(heldOut, labels(net)).printAll("recurrent net with vectors of words", out);
        }
        JointModel one = ModelTraining.joint(field, nets.subList(0, 1));
        scores(heldOut, labels(one)).printAll("CRF and first net together", out);
        JointModel all = ModelTraining.joint(field, nets);
        scores(heldOut, labels(all)).printAll("CRF and all nets together", out);
        scores(heldOut, labels(all)).print("The last one by tag", out);
        printErrors(heldOut, labels(all));
        measureShipped(file);
    }

    /** A model without clusters, lists and the rest of the document, but for some features. */
    private void without(
            String title,
            List<LabelledSentence> training,
            List<LabelledSentence> heldOut,
            Predicate<String> but) {
        Predicate<String> kept =
                f -> !isCluster(f) && !isList(f) && !f.startsWith("C") || but.test(f);
        SequenceModel model =
                ModelTraining.linear(training.stream().map(s -> reduced(s, kept)).toList());
        scores(heldOut, labels(model)).printAll(title, out);
    }

    private static boolean isCluster(String feature) {
        return feature.startsWith("B") || feature.startsWith("W");
    }

    private static boolean isList(String feature) {
        return "rokt".indexOf(feature.charAt(0)) >= 0;
    }

    private static LabelledSentence reduced(LabelledSentence sentence, Predicate<String> kept) {
        return new LabelledSentence(
                sentence.features().stream()
                        .map(word -> word.stream().filter(kept).toList())
                        .toList(),
                sentence.labels());
    }

    private static Function<List<List<String>>, List<String>> labels(SequenceLabeller model) {
        return features ->
                model.label(features).stream().map(SequenceLabeller.Choice::label).toList();
    }

    private static LabelScores scores(
            List<LabelledSentence> heldOut, Function<List<List<String>>, List<String>> learner) {
        LabelScores scores = new LabelScores();
        for (LabelledSentence sentence : heldOut) {
            scores.add(
                    LearningSet.spans(sentence.labels()),
                    LearningSet.spans(learner.apply(sentence.features())));
        }
        return scores;
    }

    private void printErrors(
            List<LabelledSentence> heldOut, Function<List<List<String>>, List<String>> learner)
            throws Exception {
        ErrorList errors = new ErrorList();
        for (LabelledSentence sentence : heldOut) {
            List<TokenSpan> expected = LearningSet.spans(sentence.labels());
            List<TokenSpan> found = LearningSet.spans(learner.apply(sentence.features()));
            LabelScores.without(expected, found)
                    .forEach(s -> errors.add("missed " + s.label(), shown(sentence, s)));
            LabelScores.without(found, expected)
                    .forEach(s -> errors.add("wrong " + s.label(), shown(sentence, s)));
        }
        out.printf("%nIts errors, the first %d of each kind%n", SHOWN);
        errors.print(SHOWN, out);
        errors.write(root.resolve("bench/target/errors/learner.tsv"));
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

    /** Time to load the shipped model, its memory, and the words/s of its engine on one thread. */
    private void measureShipped(Path file) throws Exception {
        long before = usedMemory();
        long begin = System.nanoTime();
        SequenceLabeller model = AnercorpEntities.model();
        double load = (System.nanoTime() - begin) / 1e6;
        double memory = (usedMemory() - before) / 1e6;
        Reference.reachabilityFence(model);
        List<TaggedSentences.Sentence> sentences = LearningSet.part(file, 0.8, 1);
        EngineChain first = EngineChain.of(List.of("clitic-segmenter"));
        EngineChain engine = first.and("anercorp-entities");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long time = 0;
            int words = 0;
            for (int i = 0; i + 20 <= sentences.size(); i += 20) {
                EntityBenchmark.TokenText text =
                        new EntityBenchmark.TokenText(sentences.subList(i, i + 20));
                text.fill(first.fresh(text.text()));
                first.run();
                begin = threads.getCurrentThreadCpuTime();
                engine.run();
                time += threads.getCurrentThreadCpuTime() - begin;
                words +=
                        sentences.subList(i, i + 20).stream()
                                .mapToInt(s -> s.tokens().size())
                                .sum();
            }
            best = Math.max(best, words / (time / 1e9));
        }
        out.printf(
                "%nShipped model: loaded in %.0f ms, %.1f MB of heap; its engine, rules and features"
                        + " included: %,.0f words/s of processor time%n",
                load, memory, best);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
