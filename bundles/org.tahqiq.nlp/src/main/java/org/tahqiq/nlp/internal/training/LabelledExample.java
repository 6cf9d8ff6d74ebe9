package org.tahqiq.nlp.internal.training;

import java.util.List;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.learn.SequenceModel;
import org.tahqiq.nlp.internal.engine.learn.SequenceTrainer;

/** A sentence that is learned from as a sequence of labels, which are marks of its text. */
interface LabelledExample {

    /** What is to be learned of it. */
    LabelledSentence labelled();

    /**
     * The marks that labels stand for.
     *
     * @param labels one for each item of the sentence
     */
    List<Mark> marks(List<String> labels);

    /** What is right in sentences. */
    static List<Mark> expected(List<? extends LabelledExample> sentences) {
        return sentences.stream().flatMap(s -> s.marks(s.labelled().labels()).stream()).toList();
    }

    /**
     * Learns from the sentences of documents.
     *
     * @param rounds how often each sentence is learned from
     * @param file makes the bytes of the model's file
     */
    static <S extends LabelledExample> Task.Trained<List<S>> train(
            List<List<S>> documents,
            int rounds,
            Function<SequenceModel, byte[]> file,
            IProgressMonitor monitor) {
        List<LabelledSentence> sentences =
                documents.stream().flatMap(List::stream).map(LabelledExample::labelled).toList();
        SequenceModel model = new SequenceTrainer(rounds, 1).train(sentences, monitor);
        return new Task.Trained<>() {
            @Override
            public List<Mark> find(List<S> example) {
                return example.stream().flatMap(s -> s.marks(labels(model, s)).stream()).toList();
            }

            @Override
            public byte[] bytes() {
                return file.apply(model);
            }
        };
    }

    private static List<String> labels(SequenceModel model, LabelledExample sentence) {
        return model.label(sentence.labelled().features()).stream()
                .map(SequenceModel.Choice::label)
                .toList();
    }
}
