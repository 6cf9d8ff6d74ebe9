package org.tahqiq.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * A search through a corpus, in the order of the documents: for an expression in the texts, or for
 * annotations. A document that cannot be read or searched is named in the report and stops nothing.
 */
public final class Concordance {

    /**
     * What came of a search.
     *
     * @param hits how many there were
     * @param problems a sentence for each document that could not be searched
     */
    public record Report(int hits, List<String> problems) {}

    private final CorpusStore store;
    private final Finder finder;

    /** Prepares a search of the texts; refuses an expression that is none. */
    public Concordance(CorpusStore store, Query query) throws CorpusException {
        this(store, new TextFinder(store, query));
    }

    /** Prepares a search for annotations that were saved. */
    public Concordance(CorpusStore store, AnnotationQuery query) {
        this(store, query, SetSource.saved(store, query.annotator()));
    }

    /** Prepares a search for annotations in these sets, which are those of the annotator. */
    public Concordance(CorpusStore store, AnnotationQuery query, SetSource sets) {
        this(store, new AnnotationFinder(store, query, sets));
    }

    private Concordance(CorpusStore store, Finder finder) {
        this.store = store;
        this.finder = finder;
    }

    /**
     * Searches all documents.
     *
     * @param hits is given each hit as soon as its document has been searched
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public Report run(Consumer<Hit> hits, IProgressMonitor monitor) {
        List<String> documents =
                store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
        return run(documents, hits, monitor);
    }

    /**
     * Searches some documents.
     *
     * @param documents their ids, in the order in which they are searched
     * @param hits is given each hit as soon as its document has been searched
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public Report run(List<String> documents, Consumer<Hit> hits, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<String> problems = new ArrayList<>();
        int count = 0;
        for (String document : documents) {
            progress.checkCanceled();
            progress.subTask(document);
            try {
                List<Hit> found = finder.find(document, progress::isCanceled);
                found.forEach(hits);
                count += found.size();
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getLocalizedMessage()));
            }
            progress.worked(1);
        }
        return new Report(count, List.copyOf(problems));
    }
}
