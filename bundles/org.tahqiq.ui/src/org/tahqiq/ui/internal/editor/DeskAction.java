package org.tahqiq.ui.internal.editor;

import java.util.function.Consumer;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.Marking.End;
import org.tahqiq.ui.internal.desk.Marking.Step;
import org.tahqiq.widget.Intent;

/** What a command may do at a desk. The names are those that the extensions give. */
enum DeskAction {
    CHOOSE_TAG(
            desk -> {
                if (!desk.relating().confirm()) {
                    desk.marking().chooseTag();
                }
            }),
    LEAVE(
            desk -> {
                if (!desk.relating().leave()) {
                    desk.hear(new Intent.PickNothing());
                }
            }),
    DELETE(desk -> desk.picking().delete()),
    NOTE(desk -> desk.picking().note()),
    REPEAT(desk -> desk.marking().repeat()),
    RELATE(desk -> desk.relating().start()),
    NEXT(desk -> desk.picking().neighbour(true)),
    PREVIOUS(desk -> desk.picking().neighbour(false)),
    NEXT_SUGGESTION(desk -> desk.suggestions().next()),
    PREVIOUS_SUGGESTION(desk -> desk.suggestions().previous()),
    NEXT_USEFUL(desk -> desk.suggestions().nextUseful()),
    ACCEPT(desk -> desk.suggestions().accept()),
    REJECT(desk -> desk.suggestions().reject()),
    ACCEPT_SENTENCE(desk -> desk.suggestions().acceptSentence()),
    END_LEFT(desk -> desk.marking().moveSideways(End.END, true)),
    END_RIGHT(desk -> desk.marking().moveSideways(End.END, false)),
    BEGIN_LEFT(desk -> desk.marking().moveSideways(End.BEGIN, true)),
    BEGIN_RIGHT(desk -> desk.marking().moveSideways(End.BEGIN, false)),
    END_WORD_FORWARD(desk -> desk.marking().move(End.END, Step.WORD, true)),
    END_WORD_BACK(desk -> desk.marking().move(End.END, Step.WORD, false)),
    BEGIN_WORD_FORWARD(desk -> desk.marking().move(End.BEGIN, Step.WORD, true)),
    BEGIN_WORD_BACK(desk -> desk.marking().move(End.BEGIN, Step.WORD, false)),
    FINISH(desk -> desk.suggestions().finish()),
    UNDO(AnnotationDesk::undo),
    REDO(AnnotationDesk::redo);

    private final Consumer<AnnotationDesk> action;

    DeskAction(Consumer<AnnotationDesk> action) {
        this.action = action;
    }

    void perform(AnnotationDesk desk) {
        action.accept(desk);
    }
}
