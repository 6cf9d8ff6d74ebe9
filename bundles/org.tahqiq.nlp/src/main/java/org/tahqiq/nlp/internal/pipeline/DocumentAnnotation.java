package org.tahqiq.nlp.internal.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.EncodedSet;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.internal.mapping.CasDocument;

/**
 * Annotates single documents of a corpus and keeps account of it. Several threads use it, each with
 * engines of its own. What fails is told in the report; the log has the stack trace for developers.
 */
final class DocumentAnnotation {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentAnnotation.class);

    private final CorpusStore store;
    private final List<String> documents;
    private final SetStamp stamp;
    private final RunCounts counts = new RunCounts();
    private final ConcurrentSkipListMap<Integer, RunFailure> failures =
            new ConcurrentSkipListMap<>();

    DocumentAnnotation(CorpusStore store, List<String> documents, SetStamp stamp) {
        this.store = store;
        this.documents = documents;
        this.stamp = stamp;
    }

    List<String> documents() {
        return documents;
    }

    RunCounts counts() {
        return counts;
    }

    /** The documents that failed, in the order of the request. */
    List<RunFailure> failures() {
        return List.copyOf(failures.values());
    }

    /**
     * Annotates a document, or takes down why that failed.
     *
     * @param index the place of the document in the request
     * @return what is to be encoded and stored; empty: it failed
     * @throws OperationCanceledException if cancelled
     */
    Optional<Annotated> annotate(int index, EngineChain engines, BooleanSupplier cancelled) {
        String id = documents.get(index);
        try {
            CasDocument document = read(id);
            AnnotationSet set = engines.process(document, cancelled);
            set.setDocument(id);
            stamp.stamp(set);
            return Optional.of(new Annotated(index, set, document.text()));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (EngineException e) {
            fail(index, Optional.of(e.engine()), e.getLocalizedMessage(), e);
        } catch (CorpusException e) {
            fail(index, Optional.empty(), e.getLocalizedMessage(), e);
        } catch (RuntimeException e) {
            fail(index, Optional.empty(), Messages.NOT_ANNOTATED.with(Cause.of(e)).localized(), e);
        }
        return Optional.empty();
    }

    /**
     * Encodes what {@link #annotate} made, or takes down why that failed.
     *
     * @return empty: it failed
     */
    Optional<Found> encode(Annotated annotated) {
        AnnotationSet set = annotated.set();
        try {
            EncodedSet encoded = store.encode(set, annotated.text());
            return Optional.of(new Encoded(annotated.index(), encoded, RunCounts.of(set)));
        } catch (CorpusException | RuntimeException e) {
            notStored(annotated.index(), e);
            return Optional.empty();
        }
    }

    /** Stores what was found, or takes down why that failed. */
    void store(Found found) {
        try {
            if (found instanceof Annotated annotated) {
                store.save(annotated.set(), annotated.text());
                counts.add(RunCounts.of(annotated.set()));
            } else if (found instanceof Encoded encoded) {
                store.save(encoded.set());
                counts.add(encoded.counts());
            }
        } catch (CorpusException | RuntimeException e) {
            notStored(found.index(), e);
        }
    }

    private void notStored(int index, Exception cause) {
        String sentence =
                cause instanceof CorpusException
                        ? cause.getLocalizedMessage()
                        : Messages.NOT_STORED.with(Cause.of(cause)).localized();
        fail(index, Optional.empty(), sentence, cause);
    }

    private CasDocument read(String id) throws CorpusException {
        String text = store.text(id);
        DocumentEntry entry = store.document(id).orElseThrow();
        String own = entry.getLanguage();
        String language = own == null ? store.corpus().getLanguage() : own;
        String title = entry.getTitle();
        return new CasDocument(id, title == null ? id : title, language, text);
    }

    private void fail(
            int index, Optional<String> engine, @Nullable String sentence, Exception cause) {
        String id = documents.get(index);
        LOG.debug("{} was not annotated", id, cause);
        failures.put(index, new RunFailure(id, engine, String.valueOf(sentence)));
    }
}
