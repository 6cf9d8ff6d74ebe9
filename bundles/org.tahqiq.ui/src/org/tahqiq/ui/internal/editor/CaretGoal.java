package org.tahqiq.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.widget.AnnotatedText;
import org.tahqiq.widget.CaretMove;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Where a person can send the caret; the names are those that the extensions give. */
enum CaretGoal {
    LEFT(CaretMove.LEFT, Messages.Caret_left),
    RIGHT(CaretMove.RIGHT, Messages.Caret_right),
    UP(CaretMove.UP, Messages.Caret_up),
    DOWN(CaretMove.DOWN, Messages.Caret_down),
    NEXT_CHARACTER(CaretMove.NEXT_CHARACTER, Messages.Caret_nextCharacter),
    PREVIOUS_CHARACTER(CaretMove.PREVIOUS_CHARACTER, Messages.Caret_previousCharacter),
    WORD_LEFT(CaretMove.WORD_LEFT, Messages.Caret_wordLeft),
    WORD_RIGHT(CaretMove.WORD_RIGHT, Messages.Caret_wordRight),
    NEXT_WORD(CaretMove.NEXT_WORD, Messages.Caret_nextWord),
    PREVIOUS_WORD(CaretMove.PREVIOUS_WORD, Messages.Caret_previousWord),
    /** The next beginning or end of a segment: the seams inside a word are among them. */
    NEXT_SEGMENT(null, Messages.Caret_nextSegment),
    PREVIOUS_SEGMENT(null, Messages.Caret_previousSegment),
    NEXT_ANNOTATION(CaretMove.NEXT_MARK, Messages.Caret_nextAnnotation),
    PREVIOUS_ANNOTATION(CaretMove.PREVIOUS_MARK, Messages.Caret_previousAnnotation),
    NEXT_SENTENCE(CaretMove.NEXT_SENTENCE, Messages.Caret_nextSentence),
    PREVIOUS_SENTENCE(CaretMove.PREVIOUS_SENTENCE, Messages.Caret_previousSentence),
    LINE_START(CaretMove.LINE_START, Messages.Caret_lineStart),
    LINE_END(CaretMove.LINE_END, Messages.Caret_lineEnd),
    PAGE_UP(CaretMove.PAGE_UP, Messages.Caret_pageUp),
    PAGE_DOWN(CaretMove.PAGE_DOWN, Messages.Caret_pageDown),
    TEXT_START(CaretMove.TEXT_START, Messages.Caret_textStart),
    TEXT_END(CaretMove.TEXT_END, Messages.Caret_textEnd);

    private final @Nullable CaretMove move;
    private final String label;

    CaretGoal(@Nullable CaretMove move, String label) {
        this.move = move;
        this.label = label;
    }

    /** What the goal is called in the language of the workbench. */
    String label() {
        return label;
    }

    /** Sends the caret there; while a relation is drawn, arrows go from target to target. */
    void go(AnnotationDesk desk, AnnotatedText text, boolean extend) {
        if (!extend && isArrow() && desk.relating().source().isPresent()) {
            walk(desk);
            return;
        }
        if (move != null) {
            text.move(move, extend);
            return;
        }
        Selection selection = desk.scene().selection();
        int offset = desk.segmentEdge(selection.caret(), this == NEXT_SEGMENT);
        desk.hear(
                new Intent.SelectRange(
                        extend ? new Selection(selection.anchor(), offset) : Selection.at(offset)));
    }

    private void walk(AnnotationDesk desk) {
        switch (this) {
            case LEFT -> desk.relating().walkSideways(true);
            case RIGHT -> desk.relating().walkSideways(false);
            default -> desk.relating().walk(this == DOWN);
        }
    }

    private boolean isArrow() {
        return this == LEFT || this == RIGHT || this == UP || this == DOWN;
    }
}
