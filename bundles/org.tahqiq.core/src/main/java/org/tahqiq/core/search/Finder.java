package org.tahqiq.core.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.tahqiq.core.CorpusException;

/** Finds what is searched for in one document after another. */
@FunctionalInterface
interface Finder {

    /**
     * The hits in their order.
     *
     * @throws CorpusException if the document cannot be read or searched
     */
    List<Hit> find(String document, BooleanSupplier isCanceled) throws CorpusException;
}
