package org.tahqiq.ui.internal.corpus;

import java.time.Clock;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;

/** A set as its file has it, to be looked at. */
public final class SavedSet {

    private SavedSet() {}

    /**
     * Reads a set.
     *
     * @param document id of the document
     * @return the text alone if the annotator has no set of it
     */
    public static SetView view(CorpusStore store, String document, String annotator)
            throws CorpusException {
        AnnotationSet set =
                store.hasSet(document, annotator)
                        ? store.load(document, annotator)
                        : store.newSet(document, annotator);
        return DocumentSession.inMemory(
                        store.text(document),
                        Scheme.of(store.corpus()),
                        set,
                        SessionSettings.batch(Ids.counted(), Clock.systemUTC()))
                .view();
    }
}
