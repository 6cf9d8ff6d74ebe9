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
        // Opening many small files is mostly waiting, which threads can do side by side.
        List<Look> looks =
                List.copyOf(documents).parallelStream()
                        .map(document -> look(document.getId(), progress))
                        .toList();
        Map<String, Map<SetState, Integer>> counts = new TreeMap<>();
        for (Look look : looks) {
            look.states()
                    .forEach(
                            (annotator, state) ->
                                    counts.computeIfAbsent(
                                                    annotator,
                                                    name -> new EnumMap<>(SetState.class))
                                            .merge(state, 1, Integer::sum));
        }
        return new Report(
                documents.size(),
                (int) looks.stream().filter(Look::isEmpty).count(),
                counts.entrySet().stream().map(e -> status(e.getKey(), e.getValue())).toList(),
                looks.stream().flatMap(look -> look.unsaved().stream()).toList(),
                looks.stream().flatMap(look -> look.problems().stream()).toList());
    }

    private Look look(String document, SubMonitor progress) {
        synchronized (progress) {
            progress.checkCanceled();
            progress.subTask(document);
        }
        Look look = new Look(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        try {
            if (thorough) {
                store.text(document);
            }
            for (String annotator : store.annotators(document)) {
                look(document, annotator, look);
            }
        } catch (CorpusException e) {
            look.problems().add(String.valueOf(e.getLocalizedMessage()));
        }
        synchronized (progress) {
            progress.worked(1);
        }
        return look;
    }

    private void look(String document, String annotator, Look look) {
        try {
            look.states().put(annotator, store.summary(document, annotator).state());
            if (thorough) {
                store.load(document, annotator);
            }
            if (Journal.of(store.files(), document, annotator).exists()) {
                look.unsaved().add(new Unsaved(document, annotator));
            }
        } catch (CorpusException e) {
            look.problems().add(String.valueOf(e.getLocalizedMessage()));
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

    /** What was seen of one document. */
    private record Look(
            Map<String, SetState> states, List<Unsaved> unsaved, List<String> problems) {

        boolean isEmpty() {
            return states.isEmpty() && problems.isEmpty();
        }
    }
}
