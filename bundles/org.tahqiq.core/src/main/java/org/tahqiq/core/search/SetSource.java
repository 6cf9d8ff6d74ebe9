package org.tahqiq.core.search;

import java.util.Optional;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;

/** Where a search finds an annotator's sets: on disk, or as they are being edited. */
@FunctionalInterface
public interface SetSource {

    /** The set of a document, which the search only reads; empty: there is none. */
    Optional<AnnotationSet> set(String document) throws CorpusException;

    /** The sets of an annotator as they were saved. */
    static SetSource saved(CorpusStore store, String annotator) {
        return document ->
                store.hasSet(document, annotator)
                        ? Optional.of(store.load(document, annotator))
                        : Optional.empty();
    }
}
