package org.tahqiq.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

/**
 * A search through all texts of a corpus, in the order of the documents. A document that cannot be
 * read or searched is named in the report and stops nothing.
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
    private final Query query;
    private final TextSearch search;

    /** Prepares a query; refuses an expression that is none. */
    public Concordance(CorpusStore store, Query query) throws CorpusException {
        this.store = store;
        this.query = query;
        this.search = new TextSearch(query);
    }

    /**
     * Searches.
     *
     * @param hits is given each hit as soon as its document has been searched
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public Report run(Consumer<Hit> hits, IProgressMonitor monitor) {
        List<DocumentEntry> documents = List.copyOf(store.corpus().getDocuments());
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<String> problems = new ArrayList<>();
        int count = 0;
        for (DocumentEntry document : documents) {
            progress.checkCanceled();
            progress.subTask(document.getId());
            try {
                List<Hit> found = find(document.getId(), progress);
                found.forEach(hits);
                count += found.size();
            } catch (CorpusException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
            progress.worked(1);
        }
        return new Report(count, List.copyOf(problems));
    }

    private List<Hit> find(String document, SubMonitor progress) throws CorpusException {
        Optional<Within> within = query.within();
        if (within.isEmpty()) {
            return search.find(document, store.text(document), progress::isCanceled);
        }
        if (!store.hasSet(document, within.get().annotator())) {
            return List.of();
        }
        AnnotationSet set = store.load(document, within.get().annotator());
        List<Span> spans = spans(set, within.get());
        return spans.isEmpty()
                ? List.of()
                : search.find(document, store.text(document), progress::isCanceled).stream()
                        .filter(hit -> spans.stream().anyMatch(span -> touches(hit, span)))
                        .toList();
    }

    private static List<Span> spans(AnnotationSet set, Within within) {
        return Stream.<Span>concat(set.getSpans().stream(), set.getSegments().stream())
                .filter(span -> span.getLayer().equals(within.layer()))
                .filter(span -> span.getStatus() != Status.REJECTED)
                .filter(span -> within.tag().map(tag -> tag.equals(span.getTag())).orElse(true))
                .toList();
    }

    private static boolean touches(Hit hit, Span span) {
        if (overlap(hit, span.getBegin(), span.getEnd())) {
            return true;
        }
        List<Integer> parts = span.getFurtherParts();
        for (int i = 0; parts != null && i < parts.size(); i += 2) {
            if (overlap(hit, parts.get(i), parts.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Hit hit, int begin, int end) {
        return hit.begin() < end && begin < hit.end();
    }
}
