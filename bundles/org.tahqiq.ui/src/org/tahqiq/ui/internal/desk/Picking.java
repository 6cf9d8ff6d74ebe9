package org.tahqiq.ui.internal.desk;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.Selection;

/** Going from mark to mark, and what can be done with whatever is picked. */
public final class Picking {

    private final AnnotationDesk desk;

    Picking(AnnotationDesk desk) {
        this.desk = desk;
    }

    /** Picks the mark after or before the picked one, or the caret; outer marks come first. */
    public void neighbour(boolean next) {
        MarkOrder.neighbour(desk.scene(), next).ifPresent(this::pick);
    }

    private void pick(Mark mark) {
        desk.show(desk.scene().withSelection(Selection.at(mark.begin())));
        if (!desk.relating().picked(mark.id())) {
            desk.pick(mark.id(), false);
        }
    }

    /** Deletes what is picked. */
    public void delete() {
        List<String> ids = List.copyOf(desk.pickedIds());
        if (ids.isEmpty()) {
            desk.say(Messages.Desk_pickFirst, true);
            return;
        }
        desk.edit(NLS.bind(Messages.Desk_delete, desk.name(ids)), new EditRequest.Delete(ids));
    }

    /** Lets the person write a note on what is picked. */
    public void note() {
        Optional<Annotation> picked = desk.picked();
        if (picked.isEmpty()) {
            desk.say(Messages.Desk_pickFirst, true);
            return;
        }
        Annotation annotation = picked.get();
        String former = annotation.getNote() == null ? "" : annotation.getNote();
        String id = annotation.getId();
        desk.prompts()
                .writeNote(
                        former,
                        note -> desk.edit(Messages.Desk_note, new EditRequest.SetNote(id, note)));
    }
}
