package org.tahqiq.ui.internal.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** What the text widget reports of the person, as something to be done at a desk. */
final class Hearing {

    private final AnnotationDesk desk;

    Hearing(AnnotationDesk desk) {
        this.desk = desk;
    }

    /** Does it, as far as it concerns the set. */
    void hear(Intent intent) {
        if (intent instanceof Intent.SelectRange select) {
            select(select.selection());
        } else if (intent instanceof Intent.PickMark pick) {
            if (!desk.relating().picked(pick.id())) {
                desk.pick(pick.id(), pick.add());
            }
        } else if (intent instanceof Intent.PickRelation pick) {
            desk.pick(pick.id(), pick.add());
        } else if (intent instanceof Intent.PickNothing) {
            desk.relating().cancel();
            desk.show(desk.scene().withSelected(Set.of()));
        } else if (intent instanceof Intent.CreateMark create) {
            desk.show(
                    desk.scene()
                            .withSelected(Set.of())
                            .withSelection(
                                    new Selection(create.range().begin(), create.range().end())));
            desk.marking().chooseTag();
        } else if (intent instanceof Intent.ResizeMark resize) {
            desk.marking().resize(resize);
        } else if (intent instanceof Intent.RelateMarks relate) {
            desk.relating().relate(relate.source(), relate.target());
        } else if (intent instanceof Intent.Activate activate) {
            desk.pick(activate.id(), false);
            desk.marking().chooseTag();
        }
    }

    /** While a relation is drawn, its source stays picked. */
    private void select(Selection selection) {
        desk.show(
                desk.scene()
                        .withSelection(selection)
                        .withSelected(
                                desk.relating().source().stream().collect(Collectors.toSet())));
    }
}
