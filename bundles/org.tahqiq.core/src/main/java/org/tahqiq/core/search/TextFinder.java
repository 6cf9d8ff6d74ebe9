package org.tahqiq.core.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;

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
        Stream<Span> own =
                Stream.<Span>concat(set.getSpans().stream(), set.getSegments().stream())
                        .filter(span -> span.getLayer().equals(within.layer()))
                        .filter(span -> span.getStatus() != Status.REJECTED);
        Stream<Span> whole =
                within.layer().equals(BuiltInLayers.SEGMENT)
                        ? WholeWords.of(set).stream()
                        : Stream.of();
        return Stream.concat(own, whole)
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
