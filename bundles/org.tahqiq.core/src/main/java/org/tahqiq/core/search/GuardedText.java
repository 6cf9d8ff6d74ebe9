package org.tahqiq.core.search;

import java.util.function.BooleanSupplier;

/**
 * A text that stops whoever reads it when time is up. Some regular expressions take for ever on
 * some texts, and Java's matcher can be stopped in no other way.
 */
final class GuardedText implements CharSequence {

    /** Thrown out of the matcher. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("time is up", null, false, false);
        }
    }

    private static final int ASK_EVERY = 1 << 12;

    private final CharSequence text;
    private final BooleanSupplier isOver;
    private int reads;

    GuardedText(CharSequence text, BooleanSupplier isOver) {
        this.text = text;
        this.isOver = isOver;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & ASK_EVERY - 1) == 0 && isOver.getAsBoolean()) {
            throw new Stopped();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
