package org.tahqiq.core.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;

/** An edit on the command stack. It is made before it comes here, so executing it does nothing. */
final class EditCommand extends AbstractCommand {

    private final DocumentSession session;
    private final List<Change> changes;
    private final Instant when;
    private final boolean recovered;

    private EditCommand(
            DocumentSession session,
            String label,
            List<Change> changes,
            Instant when,
            boolean recovered) {
        super(label);
        this.session = session;
        this.changes = List.copyOf(changes);
        this.when = when;
        this.recovered = recovered;
    }

    /** An edit that was made now. */
    static EditCommand made(
            DocumentSession session, String label, List<Change> changes, Instant when) {
        return new EditCommand(session, label, changes, when, false);
    }

    /**
     * An edit of a former session.
     *
     * @param changes those of the entry, with what was before
     */
    static EditCommand recovered(
            DocumentSession session, JournalEntry entry, List<Change> changes) {
        return new EditCommand(session, entry.label(), changes, entry.when(), true);
    }

    boolean isRecovered() {
        return recovered;
    }

    Instant when() {
        return when;
    }

    List<Change> changes() {
        return changes;
    }

    /** What takes the edit back: every change the other way round, the last one first. */
    List<Change> inverse() {
        List<Change> inverse = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            inverse.add(changes.get(i).inverse());
        }
        return inverse;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // The transaction has done it already.
    }

    @Override
    public void undo() {
        session.apply(inverse());
    }

    @Override
    public void redo() {
        session.apply(changes);
    }
}
