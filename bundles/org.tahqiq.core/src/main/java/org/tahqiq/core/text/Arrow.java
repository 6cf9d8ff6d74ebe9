package org.tahqiq.core.text;

import java.util.Locale;

/**
 * An arrow from one name to another, as the line runs that it stands in. An arrow is not mirrored
 * between Arabic names as brackets are: left alone, it would lead from where the relation ends to
 * where it begins. Everything is isolated, so that it is right whatever it is put into.
 */
public enum Arrow {
    /** From the name at the left to the one at the right. */
    LEFT_TO_RIGHT(Direction.LEFT_TO_RIGHT_ISOLATE, "\u2192 "),

    /** From the name at the right to the one at the left. */
    RIGHT_TO_LEFT(Direction.RIGHT_TO_LEFT_ISOLATE, "\u2190 ");

    private final String isolate;
    private final String arrow;

    Arrow(String isolate, String arrow) {
        this.isolate = isolate;
        this.arrow = arrow;
    }

    /** The arrow of lines in a language. */
    public static Arrow of(Locale language) {
        return "ar".equals(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * From the one to the other.
     *
     * @param from isolated, as {@link Direction#excerpt} does; in quotation marks or not
     * @param to likewise
     */
    public String between(String from, String to) {
        return isolate + from + " " + arrow + to + Direction.POP_DIRECTIONAL_ISOLATE;
    }

    /** The same behind a word that says what the arrow is, which stands where the line begins. */
    public String between(String label, String from, String to) {
        return isolate
                + Direction.isolated(label)
                + " "
                + between(from, to)
                + Direction.POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * To something, from what stands elsewhere.
     *
     * @param to isolated
     */
    public String to(String to) {
        return isolate + arrow + to + Direction.POP_DIRECTIONAL_ISOLATE;
    }
}
