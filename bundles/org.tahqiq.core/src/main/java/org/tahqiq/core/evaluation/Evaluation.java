package org.tahqiq.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.store.CorpusStore;

/**
 * Holds one annotator's sets against another's that are taken to be right. Rejected annotations
 * count as not there; an annotation without a tag has the empty one.
 */
public final class Evaluation {

    /** What is one unit of the comparison. */
    public enum Unit {
        /** A document. */
        DOCUMENT,
        /**
         * A sentence of the right set; what begins before the first of them belongs to it as well.
         */
        SENTENCE
    }

    /**
     * What was compared.
     *
     * @param documents how many documents both have annotated
     * @param missing documents of the right annotator that the system has not annotated; not
     *     compared
     */
    public record Report(int documents, List<String> missing, Comparison comparison) {}

    private final CorpusStore store;
    private final String gold;
    private final List<String> documents;
    private final Unit unit;

    /**
     * Will compare these documents.
     *
     * @param gold whose annotation is right
     */
    public Evaluation(CorpusStore store, String gold, List<String> documents, Unit unit) {
        this.store = store;
        this.gold = gold;
        this.documents = List.copyOf(documents);
        this.unit = unit;
    }

    /**
     * Compares.
     *
     * @param system whose annotation is measured
     * @throws CorpusException if a set cannot be read
     * @throws OperationCanceledException if cancelled
     */
    public Report run(String system, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        Comparison comparison = new Comparison();
        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (String document : documents) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (store.hasSet(document, gold) && store.hasSet(document, system)) {
                String text = store.text(document);
                List<Mark> expected = SetMarks.of(store.load(document, gold), text);
                List<Mark> found = SetMarks.of(store.load(document, system), text);
                add(document, expected, found, comparison);
                compared++;
            } else if (store.hasSet(document, gold)) {
                missing.add(document);
            }
            progress.worked(1);
        }
        return new Report(compared, List.copyOf(missing), comparison);
    }

    private void add(
            String document, List<Mark> expected, List<Mark> found, Comparison comparison) {
        if (unit == Unit.DOCUMENT) {
            comparison.add(document, expected, found);
            return;
        }
        TreeMap<Integer, List<Mark>> right = new TreeMap<>();
        right.put(0, new ArrayList<>());
        expected.stream()
                .filter(mark -> mark.layer().equals(BuiltInLayers.SENTENCE))
                .sorted(Comparator.comparingInt(mark -> mark.hull().begin()))
                .skip(1)
                .forEach(mark -> right.put(mark.hull().begin(), new ArrayList<>()));
        TreeMap<Integer, List<Mark>> said = new TreeMap<>();
        right.keySet().forEach(begin -> said.put(begin, new ArrayList<>()));
        expected.forEach(mark -> right.floorEntry(mark.hull().begin()).getValue().add(mark));
        found.forEach(mark -> said.floorEntry(mark.hull().begin()).getValue().add(mark));
        right.forEach(
                (begin, marks) ->
                        comparison.add(document, marks, said.getOrDefault(begin, List.of())));
    }
}
