package org.tahqiq.core.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Status;

/**
 * The one door to an annotation set. Whoever wants it changed hands in an {@link EditRequest};
 * rules adjust or refuse it; what is done is one undo step, one line in the journal, and one event.
 *
 * <p>A session belongs to the thread that opened it; a call from another one is a programming error
 * ({@link IllegalStateException}).
 */
public final class DocumentSession {

    private final Thread owner = Thread.currentThread();
    private final SetContents contents;
    private final SessionSettings settings;
    private final EditStack commands = new EditStack();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final @Nullable Recovery recovery;
    private Optional<String> base;

    /**
     * @param base fingerprint of the file that the set was read from; empty: there is none
     */
    private DocumentSession(SetContents contents, SessionSettings settings, Optional<String> base)
            throws CorpusException {
        this.contents = contents;
        this.settings = settings;
        this.base = base;
        this.recovery = recover();
    }

    /**
     * Opens a set that is in memory only.
     *
     * @param set from now on changed by the session alone
     */
    public static DocumentSession inMemory(
            String text, Scheme scheme, AnnotationSet set, SessionSettings settings) {
        try {
            return new DocumentSession(
                    new SetContents(text, scheme, set), settings, Optional.empty());
        } catch (CorpusException impossible) {
            // Only a journal can fail, and there is none in memory unless a test gives one.
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Opens a set of a corpus. Edits that its journal holds and its file does not are made again:
     * see {@link #recovery()}. If the file is not the one any more that they were made on, they are
     * set aside: see {@link #setAside()}.
     *
     * @throws CorpusException if text, set or journal cannot be read
     */
    public static DocumentSession open(CorpusStore store, String document, String annotator)
            throws CorpusException {
        return open(store, document, annotator, Clock.systemUTC(), Ids.random());
    }

    /** Opens a set of a corpus with a clock and ids of the caller's. */
    public static DocumentSession open(
            CorpusStore store, String document, String annotator, Clock clock, Ids ids)
            throws CorpusException {
        String base = store.fingerprint(document, annotator);
        AnnotationSet set = store.load(document, annotator);
        Journal journal = Journal.of(store.files(), document, annotator);
        SetContents contents =
                new SetContents(store.text(document), Scheme.of(store.corpus()), set);
        return new DocumentSession(
                contents,
                new SessionSettings(RuleBook.standard(), ids, clock, Optional.of(journal)),
                Optional.of(base));
    }

    /** The set with its text, to be looked at. */
    public SetView view() {
        return contents.index();
    }

    /** The set itself, to be saved or copied, never to be changed. */
    public AnnotationSet set() {
        return contents.set();
    }

    /** What was recovered from the journal when the session opened; it can be undone. */
    public Optional<Recovery> recovery() {
        return Optional.ofNullable(recovery);
    }

    /** The edits that were not made again when this session or one before it opened. */
    public Optional<SetAside> setAside() throws CorpusException {
        return settings.journal().isPresent() ? settings.journal().get().aside() : Optional.empty();
    }

    /**
     * Moves what was set aside into the journal, before the edits of this session. They are made by
     * the next session that opens the set, as if the program had stopped now.
     */
    public void takeBackSetAside() throws CorpusException {
        checkThread();
        if (settings.journal().isPresent()) {
            settings.journal().get().takeBack(base);
        }
    }

    /** Forgets for good what was set aside. */
    public void forgetSetAside() throws CorpusException {
        checkThread();
        if (settings.journal().isPresent()) {
            settings.journal().get().forgetAside();
        }
    }

    /**
     * Makes an edit.
     *
     * @param label its name as the undo menu shows it
     */
    public EditResult edit(String label, EditRequest request) {
        checkThread();
        if (contents.set().getState() == SetState.FINISHED
                && !(request instanceof EditRequest.SetProgress)) {
            return new EditResult.Refused(Messages.FINISHED.with());
        }
        Transaction transaction =
                new Transaction(contents, settings.rules(), settings.ids(), settings.clock());
        try {
            new RequestRunner(transaction).run(request);
            List<Change> changes = transaction.changes();
            if (changes.isEmpty()) {
                return new EditResult.Unchanged(transaction.remarks());
            }
            if (contents.set().getState() == SetState.NEW && decidesSomething(changes)) {
                transaction.setState(SetState.IN_PROGRESS);
                changes = transaction.changes();
            }
            record(label, changes);
            commands.execute(EditCommand.made(this, label, changes, settings.clock().instant()));
            SessionChange change = SessionChange.of(label, SessionChange.Cause.EDIT, changes);
            tell(change);
            return new EditResult.Done(change, transaction.remarks());
        } catch (Refusal refusal) {
            transaction.rollBack();
            return new EditResult.Refused(refusal.sentence());
        } catch (CorpusException notRecorded) {
            transaction.rollBack();
            return new EditResult.Refused(Messages.NOT_RECORDED.with(notRecorded));
        }
    }

    /** The name of the edit that {@link #undo()} would take back. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(commands.getUndoCommand()).map(Command::getLabel);
    }

    /** The name of the edit that {@link #redo()} would make again. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(commands.getRedoCommand()).map(Command::getLabel);
    }

    /**
     * The edits that were recovered and those since the session opened, the first one first, with
     * those taken back.
     */
    public List<PastEdit> history() {
        return commands.edits();
    }

    /** Takes the last edit back; nothing happens if there is none. */
    public EditResult undo() {
        return step(commands.getUndoCommand(), SessionChange.Cause.UNDO);
    }

    /** Makes the edit that was taken back last again; nothing happens if there is none. */
    public EditResult redo() {
        return step(commands.getRedoCommand(), SessionChange.Cause.REDO);
    }

    /** Whether the set differs from its file. */
    public boolean isDirty() {
        return commands.isSaveNeeded();
    }

    /** How many edits would be lost if the set were read from its file anew. */
    public int unsavedEdits() {
        return commands.unsaved();
    }

    /**
     * Writes the set to its file and clears the journal. Undo goes on to work.
     *
     * @throws CorpusException if it cannot be written; then file and journal are as they were
     */
    public void save(CorpusStore store) throws CorpusException {
        checkThread();
        store.save(contents.set());
        if (settings.journal().isPresent()) {
            settings.journal().get().clear();
            AnnotationSet saved = contents.set();
            base = Optional.of(store.fingerprint(saved.getDocument(), saved.getAnnotator()));
        }
        commands.saveIsDone();
    }

    /** Tells the listener of every change from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Tells the listener no more. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    void apply(List<Change> changes) {
        changes.forEach(contents::apply);
    }

    private EditResult step(@Nullable Command command, SessionChange.Cause cause) {
        checkThread();
        if (!(command instanceof EditCommand edit)) {
            return new EditResult.Unchanged(List.of());
        }
        boolean undo = cause == SessionChange.Cause.UNDO;
        List<Change> changes = undo ? edit.inverse() : edit.changes();
        try {
            record(edit.getLabel(), changes);
        } catch (CorpusException notRecorded) {
            return new EditResult.Refused(Messages.STEP_NOT_RECORDED.with(notRecorded));
        }
        if (undo) {
            commands.undo();
        } else {
            commands.redo();
        }
        if (!isDirty()) {
            forgetWay();
        }
        SessionChange change = SessionChange.of(edit.getLabel(), cause, changes);
        tell(change);
        return new EditResult.Done(change, List.of());
    }

    /** The set is as its file again: how it came there is not to be recovered. */
    private void forgetWay() {
        try {
            if (settings.journal().isPresent()) {
                settings.journal().get().clear();
            }
        } catch (CorpusException noHarm) {
            // The journal goes on to lead to the very state that the file has.
        }
    }

    private void record(String label, List<Change> changes) throws CorpusException {
        if (settings.journal().isPresent()) {
            settings.journal()
                    .get()
                    .append(new JournalEntry(label, settings.clock().instant(), changes, base));
        }
    }

    private @Nullable Recovery recover() throws CorpusException {
        if (settings.journal().isEmpty()) {
            return null;
        }
        Journal.Contents found = settings.journal().get().read();
        List<JournalEntry> entries = found.entries();
        if (entries.isEmpty()) {
            settings.journal().get().clear();
            return null;
        }
        Optional<String> madeOn = entries.get(0).base();
        if (madeOn.isPresent() && base.isPresent() && !madeOn.equals(base)) {
            if (contents.isAsAfter(entries.stream().flatMap(e -> e.changes().stream()).toList())) {
                // The program stopped between saving the set and removing its journal.
                settings.journal().get().clear();
            } else {
                settings.journal().get().setAside(entries);
            }
            return null;
        }
        for (JournalEntry entry : entries) {
            List<Change> changes = entry.changes().stream().map(contents::replay).toList();
            commands.execute(EditCommand.recovered(this, entry, changes));
        }
        if (found.torn()) {
            settings.journal().get().rewrite(entries);
        }
        return new Recovery(
                entries.stream().map(JournalEntry::label).toList(),
                entries.get(entries.size() - 1).when(),
                found.torn());
    }

    private static boolean decidesSomething(List<Change> changes) {
        return changes.stream()
                .anyMatch(
                        change ->
                                change instanceof Change.OfAnnotation annotation
                                        && (annotation.after() == null
                                                || annotation.after().getStatus()
                                                        != Status.SUGGESTED));
    }

    private void tell(SessionChange change) {
        for (SessionListener listener : listeners) {
            listener.changed(change);
        }
    }

    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException(
                    "A session belongs to the thread that opened it: " + owner.getName());
        }
    }
}
