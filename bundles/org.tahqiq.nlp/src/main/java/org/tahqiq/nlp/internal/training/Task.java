package org.tahqiq.nlp.internal.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * Something that can be learned from sets.
 *
 * @param <E> what is learned from in one document
 */
public interface Task<E> {

    /**
     * What was learned.
     *
     * @param <E> as of the task
     */
    interface Trained<E> {

        /** What the model says of a document, in the layer of the task. */
        List<Mark> find(E example);

        /** The bytes of its file. */
        byte[] bytes();
    }

    /** The layer of the marks that are compared. */
    String layer();

    /** So many of what is learned from, such as "2 entities". */
    Message counted(int count);

    /** How many of them there must be at least. */
    int least();

    /** The engines of the default pipeline that must have run over the text. */
    List<String> engines();

    /**
     * What is learned from in a document.
     *
     * @param cas the text, after the engines; good until this returns
     * @return empty if there is nothing to learn from in the text
     */
    Optional<E> example(CAS cas, AnnotationSet set, String text);

    /** How often each label is learned from in a document. */
    Map<String, Integer> labels(E example);

    /** What is right in a document. */
    List<Mark> expected(E example);

    /** What the rules say of a document that the model would take the place of; empty: none. */
    default Optional<List<Mark>> rules(E example) {
        return Optional.empty();
    }

    /**
     * Refuses labels that cannot be learned.
     *
     * @param labels how often each is there
     */
    default void check(Map<String, Integer> labels) throws CorpusException {}

    /** Trains. */
    Trained<E> train(List<E> examples, IProgressMonitor monitor);
}
