package org.tahqiq.nlp.api.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.internal.training.CrossValidation;
import org.tahqiq.nlp.internal.training.EntityTask;
import org.tahqiq.nlp.internal.training.ErrorKinds;
import org.tahqiq.nlp.internal.training.ExampleReader;
import org.tahqiq.nlp.internal.training.PosTask;
import org.tahqiq.nlp.internal.training.RelationTask;
import org.tahqiq.nlp.internal.training.SegmentTask;
import org.tahqiq.nlp.internal.training.Task;
import org.tahqiq.nlp.internal.training.WholeFile;

/**
 * Trains a model on somebody's sets of a corpus, for the engine of its task. What was rejected
 * counts as not there.
 */
public final class Training {

    private static final int FEWEST_DOCUMENTS = 2;

    private final CorpusStore store;
    private final String annotator;
    private final List<String> documents;

    /**
     * Will learn from these documents, as far as the annotator has a set of them.
     *
     * @param annotator whose sets are right
     */
    public Training(CorpusStore store, String annotator, List<String> documents) {
        this.store = store;
        this.annotator = annotator;
        this.documents = List.copyOf(documents);
    }

    /**
     * Trains, measures by cross-validation, and writes the model, whole or not at all.
     *
     * @throws CorpusException if there is too little to learn from, a set cannot be read, or the
     *     file cannot be written
     * @throws OperationCanceledException if cancelled; nothing is written then
     */
    public TrainingReport run(TrainingTask task, Path model, IProgressMonitor monitor)
            throws CorpusException {
        return run(task, of(task), model, monitor);
    }

    /**
     * Trains and writes the model, whole or not at all, without measuring it.
     *
     * @throws CorpusException as {@link #run} has it
     * @throws OperationCanceledException if cancelled; nothing is written then
     */
    public void refresh(TrainingTask task, Path model, IProgressMonitor monitor)
            throws CorpusException {
        refresh(of(task), model, progress(monitor));
    }

    private static SubMonitor progress(IProgressMonitor monitor) {
        return SubMonitor.convert(monitor, Messages.TRAINING.with().localized(), 100);
    }

    private static Task<?> of(TrainingTask task) {
        return switch (task) {
            case ENTITIES -> new EntityTask();
            case RELATIONS -> new RelationTask();
            case SEGMENTS -> new SegmentTask();
            case POS -> new PosTask();
        };
    }

    private <E> void refresh(Task<E> task, Path model, SubMonitor progress) throws CorpusException {
        Lesson<E> lesson = lesson(task, progress.split(50));
        write(task, lesson, model, progress.split(50));
    }

    /**
     * What is learned from.
     *
     * @param labels how often each is there
     */
    private record Lesson<E>(ExampleReader.Examples<E> read, Map<String, Integer> labels) {

        int items() {
            return labels.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private <E> Lesson<E> lesson(Task<E> task, IProgressMonitor monitor) throws CorpusException {
        ExampleReader.Examples<E> read =
                new ExampleReader(store, annotator).read(documents, task, monitor);
        Map<String, Integer> labels = new TreeMap<>();
        for (E example : read.examples().values()) {
            task.labels(example).forEach((label, n) -> labels.merge(label, n, Integer::sum));
        }
        Lesson<E> lesson = new Lesson<>(read, labels);
        requireEnough(task, read, lesson.items());
        task.check(labels);
        return lesson;
    }

    private static <E> void write(
            Task<E> task, Lesson<E> lesson, Path model, IProgressMonitor monitor)
            throws CorpusException {
        Task.Trained<E> trained =
                task.train(List.copyOf(lesson.read().examples().values()), monitor);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        WholeFile.write(trained.bytes(), model);
    }

    private <E> TrainingReport run(
            TrainingTask kind, Task<E> task, Path model, IProgressMonitor monitor)
            throws CorpusException {
        SubMonitor progress = progress(monitor);
        Lesson<E> lesson = lesson(task, progress.split(15));
        ExampleReader.Examples<E> read = lesson.read();
        CrossValidation<E> validation = new CrossValidation<>(task, read.examples());
        validation.run(progress.split(70));
        List<FrequentError> errors = ErrorKinds.of(validation.heldOut(), task.layer(), store);
        write(task, lesson, model, progress.split(15));
        return new TrainingReport(
                kind,
                read.examples().size(),
                lesson.items(),
                task.layer(),
                validation.heldOut(),
                validation.rules(),
                validation.curve(),
                errors,
                remarks(task, read, lesson.items(), lesson.labels()));
    }

    private void requireEnough(Task<?> task, ExampleReader.Examples<?> read, int items)
            throws CorpusException {
        int count = read.examples().size();
        if (count >= FEWEST_DOCUMENTS && items >= task.least()) {
            return;
        }
        int lacking = task.least() - items;
        Message ofItems = task.counted(lacking);
        Message ofDocuments = documents(FEWEST_DOCUMENTS - count);
        Message missing =
                count >= FEWEST_DOCUMENTS
                        ? ofItems
                        : lacking <= 0 ? ofDocuments : Messages.AND.with(ofDocuments, ofItems);
        Object empty =
                read.empty().isEmpty()
                        ? ""
                        : Messages.EMPTY_DOCUMENTS.with(
                                Messages.MORE.with(read.empty().size()), shown(read.empty()));
        throw new CorpusException(
                Messages.TOO_LITTLE.with(
                        annotator, documents(count), task.counted(items), missing, empty));
    }

    private static Message documents(int count) {
        return Messages.DOCUMENTS.with(count);
    }

    private static List<String> remarks(
            Task<?> task, ExampleReader.Examples<?> read, int items, Map<String, Integer> labels) {
        List<String> remarks = new ArrayList<>();
        if (!read.empty().isEmpty()) {
            remarks.add(
                    Messages.NOTHING_FOUND
                            .with(documents(read.empty().size()), shown(read.empty()))
                            .localized());
        }
        if (labels.size() == 1) {
            remarks.add(
                    Messages.ALL_THE_SAME
                            .with(task.counted(items), labels.keySet().iterator().next())
                            .localized());
        }
        return remarks;
    }

    private static String shown(List<String> ids) {
        int most = 5;
        return String.join(", ", ids.subList(0, Math.min(most, ids.size())))
                + (ids.size() > most ? ", …" : "");
    }
}
