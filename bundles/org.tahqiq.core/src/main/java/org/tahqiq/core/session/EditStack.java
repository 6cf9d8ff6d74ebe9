package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The edits of a session on EMF's command stack, which otherwise shows only the topmost and only
 * tells whether there is something to save, not how much.
 */
final class EditStack extends BasicCommandStack {

    /** The last edit that the present state and the saved one have in common. */
    private int common = -1;

    /** How many edits the saved state has beyond that one, where they cannot be made again. */
    private int dropped;

    /** The edits from the first one on, with those that were taken back. */
    List<PastEdit> edits() {
        List<PastEdit> edits = new ArrayList<>();
        for (int i = 0; i < commandList.size(); i++) {
            if (commandList.get(i) instanceof EditCommand edit) {
                edits.add(new PastEdit(edit.getLabel(), edit.when(), i <= top, edit.isRecovered()));
            }
        }
        return List.copyOf(edits);
    }

    /** How many edits, made or taken back, lie between the saved state and the present one. */
    int unsaved() {
        return dropped + Math.abs(top - common);
    }

    @Override
    public void execute(@Nullable Command command) {
        if (top < common) {
            dropped += common - top;
            common = top;
        }
        super.execute(command);
    }

    @Override
    public void saveIsDone() {
        super.saveIsDone();
        common = top;
        dropped = 0;
    }
}
