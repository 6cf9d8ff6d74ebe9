package org.tahqiq.core.store;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** An attribute with what it was last; the order of a file often repeats it. */
final class XmiColumn {

    private static final byte[] NOTHING = {};

    private final ClassPlan.Single attribute;
    private final byte[] opening;
    private final @Nullable Object usual;
    private final int usualNumber;
    private @Nullable Object last;

    /** The bytes of the last value; empty until it has come a second time. */
    private byte[] lastWritten = NOTHING;

    XmiColumn(ClassPlan.Single attribute) {
        this.attribute = attribute;
        this.opening = attribute.opening();
        this.usual = attribute.usual();
        this.usualNumber = usual instanceof Integer number ? number : 0;
    }

    EAttribute attribute() {
        return attribute.attribute();
    }

    /** The number of the attribute in its class. */
    int id() {
        return attribute.id();
    }

    /** What the attribute is unless it is set; null if it has no such value. */
    @Nullable
    Object usual() {
        return usual;
    }

    /** The bytes up to the value. */
    byte[] opening() {
        return opening;
    }

    /** Writes a number, unless it is the usual one. */
    void number(int value, XmiText to) {
        if (value != usualNumber) {
            to.raw(opening).number(value).quote();
        }
    }

    /** Writes a value again, if it is the very object that was written last; else says no. */
    boolean repeat(Object value, XmiText to) {
        if (value != last || lastWritten.length == 0) {
            return false;
        }
        to.raw(lastWritten);
        return true;
    }

    /**
     * Takes down what has been written last.
     *
     * @param mark where in the text it begins
     */
    void remember(Object value, XmiText written, int mark) {
        if (value == last) {
            lastWritten = written.since(mark);
        } else {
            last = value;
            lastWritten = NOTHING;
        }
    }
}
