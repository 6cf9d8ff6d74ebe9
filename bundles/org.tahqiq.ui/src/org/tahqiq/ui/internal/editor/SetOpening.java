package org.tahqiq.ui.internal.editor;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;

/**
 * Opens a set for an editor as well as it can be opened: to be edited, or only to be looked at if
 * it is a pipeline's, is edited in another window, or cannot be read.
 */
final class SetOpening {

    /** Why a set is only to be looked at. */
    enum Closed {
        /** It is the work of a pipeline. */
        MACHINES,
        /** Another process edits it. */
        IN_USE,
        /** Its file or journal cannot be read; the text is shown without annotations. */
        DAMAGED
    }

    /**
     * An open set.
     *
     * @param closed why it is only to be looked at; empty: it can be edited
     * @param sentence that tells the person so; empty where nothing is wrong
     * @param lock to be given back by whoever closes the set
     */
    record Opened(
            DocumentSession session,
            Optional<Closed> closed,
            String sentence,
            Optional<SetLock> lock) {

        /** What an edit is answered; empty: it is made. */
        Optional<String> refusal() {
            return closed.map(
                    why ->
                            why == Closed.MACHINES
                                    ? NLS.bind(
                                            Messages.Opening_machines, session.set().getAnnotator())
                                    : sentence);
        }
    }

    private final CorpusStore store;
    private final AnnotationEditorInput input;

    SetOpening(CorpusStore store, AnnotationEditorInput input) {
        this.store = store;
        this.input = input;
    }

    /**
     * Opens the set.
     *
     * @throws CorpusException if not even the text can be shown
     */
    Opened open() throws CorpusException {
        store.text(input.document());
        if (isMachines()) {
            return looking(Closed.MACHINES, "");
        }
        Optional<SetLock> lock =
                SetLock.take(
                        WorkspaceCorpusFiles.folder(input.project()),
                        input.document(),
                        input.annotator());
        if (lock.isEmpty()) {
            return looking(Closed.IN_USE, NLS.bind(Messages.Opening_inUse, input.annotator()));
        }
        try {
            DocumentSession session =
                    DocumentSession.open(store, input.document(), input.annotator());
            return new Opened(session, Optional.empty(), "", lock);
        } catch (CorpusException e) {
            lock.get().close();
            return damaged(e);
        }
    }

    /** The set as it is saved, without the journal, which belongs to whoever edits. */
    private Opened looking(Closed closed, String sentence) throws CorpusException {
        try {
            return new Opened(saved(store, input), Optional.of(closed), sentence, Optional.empty());
        } catch (CorpusException e) {
            return damaged(e);
        }
    }

    private Opened damaged(CorpusException trouble) throws CorpusException {
        AnnotationSet empty = store.newSet(input.document(), input.annotator());
        return new Opened(
                inMemory(store, empty),
                Optional.of(Closed.DAMAGED),
                String.valueOf(trouble.getLocalizedMessage()),
                Optional.empty());
    }

    /** The set as its file has it, to be looked at. */
    static DocumentSession saved(CorpusStore store, AnnotationEditorInput input)
            throws CorpusException {
        return inMemory(store, store.load(input.document(), input.annotator()));
    }

    private static DocumentSession inMemory(CorpusStore store, AnnotationSet set)
            throws CorpusException {
        return DocumentSession.inMemory(
                store.text(set.getDocument()),
                Scheme.of(store.corpus()),
                set,
                SessionSettings.batch(Ids.random(), Clock.systemUTC()));
    }

    private boolean isMachines() {
        return store.corpus().getAnnotators().stream()
                .filter(annotator -> input.annotator().equals(annotator.getName()))
                .anyMatch(annotator -> annotator.getKind() == AnnotatorKind.PIPELINE);
    }
}
