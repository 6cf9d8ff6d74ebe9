package org.tahqiq.core.curation;

import java.time.Clock;
import java.util.List;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;

/** Begins the curator's set of a document with what both annotators say. */
public final class StartCuration {

    /** The annotator whose sets are decided between others. */
    public static final String CURATOR = "curated";

    private final CorpusStore store;
    private final String document;

    /** Of one document. */
    public StartCuration(CorpusStore store, String document) {
        this.store = store;
        this.document = document;
    }

    /**
     * Makes the set and its annotator; nothing happens where the document has one.
     *
     * @throws CorpusException if the set cannot be written
     */
    public void run(Curation curation) throws CorpusException {
        if (store.hasSet(document, CURATOR)) {
            return;
        }
        DocumentSession session =
                DocumentSession.inMemory(
                        store.text(document),
                        Scheme.of(store.corpus()),
                        store.newSet(document, CURATOR),
                        SessionSettings.batch(Ids.random(), Clock.systemUTC()));
        EditResult result =
                session.edit(Messages.TAKE_AGREED.with().localized(), curation.agreed());
        if (result instanceof EditResult.Refused refused) {
            throw new CorpusException(Messages.IN_DOCUMENT.with(document, refused.sentence()));
        }
        register();
        session.save(store);
    }

    private void register() throws CorpusException {
        List<Annotator> annotators = store.corpus().getAnnotators();
        if (annotators.stream().noneMatch(annotator -> CURATOR.equals(annotator.getName()))) {
            Annotator curator = AnnotationFactory.eINSTANCE.createAnnotator();
            curator.setName(CURATOR);
            curator.setKind(AnnotatorKind.CURATOR);
            annotators.add(curator);
            store.saveCorpus();
        }
    }
}
