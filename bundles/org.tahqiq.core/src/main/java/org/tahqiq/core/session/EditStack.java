package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;

/** The edits of a session on EMF's command stack, which otherwise shows only the topmost. */
final class EditStack extends BasicCommandStack {

    /** The edits from the first one on, with those that were taken back. */
    List<PastEdit> edits() {
        List<PastEdit> edits = new ArrayList<>();
        for (int i = 0; i < commandList.size(); i++) {
            if (commandList.get(i) instanceof EditCommand edit) {
                edits.add(new PastEdit(edit.getLabel(), edit.when(), i <= top));
            }
        }
        return List.copyOf(edits);
    }
}
