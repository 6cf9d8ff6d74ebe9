package org.tahqiq.widget;

import org.eclipse.swt.graphics.Point;

/** What a person wants, told by keys and mouse. The host decides whether and how it happens. */
public sealed interface Intent {

    /** To put the caret somewhere, or to select text. */
    record SelectRange(Selection selection) implements Intent {}

    /** To pick a mark; {@code add} keeps what was picked before. */
    record PickMark(String id, boolean add) implements Intent {}

    /** To pick a relation; {@code add} keeps what was picked before. */
    record PickRelation(String id, boolean add) implements Intent {}

    /** To pick nothing. */
    record PickNothing() implements Intent {}

    /** To mark the range: text was dragged over with the Control key (macOS: Command) held. */
    record CreateMark(TextRange range) implements Intent {}

    /** To move an end of a mark: part {@code part} is to cover {@code range}. */
    record ResizeMark(String id, int part, TextRange range) implements Intent {}

    /** To relate two marks: one was dragged onto the other. */
    record RelateMarks(String source, String target) implements Intent {}

    /** To see what can be done here; {@code at} is a place on the display. */
    record OpenMenu(Target target, Point at) implements Intent {}

    /** To work on a mark or relation: double click on its label. */
    record Activate(String id) implements Intent {}

    /** A key that the widget does not use itself; values as in SWT's key event. */
    record KeyTyped(char character, int keyCode, int stateMask) implements Intent {}

    /** To see the text larger (positive) or smaller (negative), in steps. */
    record Zoom(int steps) implements Intent {}
}
