package org.tahqiq.core.operation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.Journal;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;

/**
 * Says how far everybody is with a corpus. Reads the heads of the sets only, so that it is quick on
 * large corpora; or all of them, with the texts, if it is to find what is broken.
 */
public final class CorpusStatus {

    private final CorpusStore store;
    private final boolean thorough;
    private final Map<String, Map<SetState, Integer>> counts = new TreeMap<>();
    private final List<Unsaved> unsaved = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int untouched;

    /**
     * The status of a corpus.
     *
     * @param thorough whether every text and every set is read whole
     */
    public CorpusStatus(CorpusStore store, boolean thorough) {
        this.store = store;
        this.thorough = thorough;
    }

    /**
     * How far everybody is.
     *
     * @param documents how many there are
     * @param untouched how many of them nobody has a set of
     * @param annotators sorted by name
     * @param unsaved the sets with edits that are in a journal only, sorted
     * @param problems a sentence for everything that cannot be read
     */
    public record Report(
            int documents,
            int untouched,
            List<AnnotatorStatus> annotators,
            List<Unsaved> unsaved,
            List<String> problems) {}

    /**
     * How far an annotator is.
     *
     * @param kind empty for somebody whom the corpus does not list
     * @param sets how many sets are in a state; 0 where none is
     */
    public record AnnotatorStatus(
            String name, Optional<AnnotatorKind> kind, Map<SetState, Integer> sets) {}

    /** A set with edits that were not saved: somebody is at it, or the program was killed. */
    public record Unsaved(String document, String annotator) {}

    /** Looks at every document, once. */
    public Report run(IProgressMonitor monitor) {
        List<DocumentEntry> documents = store.corpus().getDocuments();
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        for (DocumentEntry document : documents) {
            progress.checkCanceled();
            progress.subTask(document.getId());
            look(document.getId());
            progress.worked(1);
        }
        return new Report(
                documents.size(),
                untouched,
                counts.entrySet().stream().map(e -> status(e.getKey(), e.getValue())).toList(),
                List.copyOf(unsaved),
                List.copyOf(problems));
    }

    private void look(String document) {
        try {
            if (thorough) {
                store.text(document);
            }
            List<String> annotators = store.annotators(document);
            if (annotators.isEmpty()) {
                untouched++;
            }
            for (String annotator : annotators) {
                look(document, annotator);
            }
        } catch (CorpusException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private void look(String document, String annotator) {
        try {
            SetState state = store.summary(document, annotator).state();
            if (thorough) {
                store.load(document, annotator);
            }
            counts.computeIfAbsent(annotator, name -> new EnumMap<>(SetState.class))
                    .merge(state, 1, Integer::sum);
            if (Journal.of(store.files(), document, annotator).exists()) {
                unsaved.add(new Unsaved(document, annotator));
            }
        } catch (CorpusException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private AnnotatorStatus status(String name, Map<SetState, Integer> sets) {
        Map<SetState, Integer> all = new EnumMap<>(SetState.class);
        for (SetState state : SetState.values()) {
            all.put(state, sets.getOrDefault(state, 0));
        }
        return new AnnotatorStatus(
                name,
                store.corpus().getAnnotators().stream()
                        .filter(annotator -> name.equals(annotator.getName()))
                        .map(Annotator::getKind)
                        .findFirst(),
                all);
    }
}
