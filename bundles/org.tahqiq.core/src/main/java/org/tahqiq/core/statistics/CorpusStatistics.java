package org.tahqiq.core.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;

/** Counts what is in a corpus. What cannot be read is named in the report and stops nothing. */
public final class CorpusStatistics {

    /**
     * What was counted.
     *
     * @param characters of each document in UTF-16 code units, in the order of the corpus
     * @param sets in the order of the documents, then of the annotators
     * @param problems a sentence for each text or set that could not be read
     */
    public record Report(
            Map<String, Integer> characters, List<SetStatistics> sets, List<String> problems) {

        /** The counts of each annotator over all documents, by name. */
        public Map<String, AnnotationCounts> byAnnotator() {
            Map<String, List<AnnotationCounts>> counts = new TreeMap<>();
            for (SetStatistics set : sets) {
                counts.computeIfAbsent(set.annotator(), name -> new ArrayList<>())
                        .add(set.counts());
            }
            Map<String, AnnotationCounts> sums = new LinkedHashMap<>();
            counts.forEach((name, all) -> sums.put(name, AnnotationCounts.sum(all)));
            return sums;
        }
    }

    private final CorpusStore store;

    /** The statistics of a corpus. */
    public CorpusStatistics(CorpusStore store) {
        this.store = store;
    }

    /** Counts the sets of all annotators. */
    public Report run(IProgressMonitor monitor) {
        return run(annotator -> true, monitor);
    }

    /**
     * Counts.
     *
     * @param annotators whose sets are counted
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public Report run(Predicate<String> annotators, IProgressMonitor monitor) {
        List<DocumentEntry> documents = List.copyOf(store.corpus().getDocuments());
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        Map<String, Integer> characters = new LinkedHashMap<>();
        List<SetStatistics> sets = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (DocumentEntry entry : documents) {
            progress.checkCanceled();
            progress.subTask(entry.getId());
            String document = entry.getId();
            try {
                characters.put(document, store.text(document).length());
                for (String annotator : store.annotators(document)) {
                    if (annotators.test(annotator)) {
                        count(document, annotator, sets, problems);
                    }
                }
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return new Report(
                Collections.unmodifiableMap(characters), List.copyOf(sets), List.copyOf(problems));
    }

    private void count(
            String document, String annotator, List<SetStatistics> sets, List<String> problems) {
        try {
            AnnotationSet set = store.load(document, annotator);
            sets.add(
                    new SetStatistics(
                            document, annotator, set.getState(), AnnotationCounts.of(set)));
        } catch (CorpusException e) {
            problems.add(String.valueOf(e.getLocalizedMessage()));
        }
    }
}
