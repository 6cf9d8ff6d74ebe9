package org.tahqiq.widget;

/** What is under the pointer. */
public sealed interface Target {

    /** A mark: its label or its box. */
    record OnMark(String id) implements Target {}

    /** A relation: its label or its arc. */
    record OnRelation(String id) implements Target {}

    /** Text; the offset is of the character under the pointer. */
    record OnText(int offset) implements Target {}

    /** Neither: margin, ruler, or the space below the text. */
    record Nowhere() implements Target {}
}
