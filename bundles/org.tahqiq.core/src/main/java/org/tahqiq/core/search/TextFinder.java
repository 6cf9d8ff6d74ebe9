package org.tahqiq.core.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;

/** Finds an expression in the texts, everywhere or within annotations. */
final class TextFinder implements Finder {

    private final CorpusStore store;
    private final Query query;
    private final TextSearch search;

    TextFinder(CorpusStore store, Query query) throws CorpusException {
        this.store = store;
        this.query = query;
        this.search = new TextSearch(query);
    }

    @Override
    public List<Hit> find(String document, BooleanSupplier isCanceled) throws CorpusException {
        Optional<Within> within = query.within();
        if (within.isEmpty()) {
            return search.find(document, store.text(document), isCanceled);
        }
        if (!store.hasSet(document, within.get().annotator())) {
            return List.of();
        }
        AnnotationSet set = store.load(document, within.get().annotator());
        List<Span> spans = spans(set, within.get());
        return spans.isEmpty()
                ? List.of()
                : search.find(document, store.text(document), isCanceled).stream()
                        .filter(hit -> spans.stream().anyMatch(span -> touches(hit, span)))
                        .toList();
    }

    private static List<Span> spans(AnnotationSet set, Within within) {
        return LayerContent.of(set, within.layer(), within.tag())
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
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
