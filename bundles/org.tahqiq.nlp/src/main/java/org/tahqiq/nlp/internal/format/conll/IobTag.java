package org.tahqiq.nlp.internal.format.conll;

import java.util.Optional;

/**
 * What one column says of one word, in IOB2 or one of its relatives: {@code O} outside, {@code B-X}
 * begins an entity of type X, {@code I-X} goes on with it; also {@code E-X} (last word), {@code
 * S-X} or {@code U-X} (single word) and {@code L-X} (last word).
 *
 * @param prefix O, B, I, E, L, S or U
 * @param type the type, empty for O
 */
record IobTag(char prefix, String type) {

    static final IobTag OUTSIDE = new IobTag('O', "");

    private static final String PREFIXES = "BIELSU";

    /** Reads a tag; empty when it is none. */
    static Optional<IobTag> parse(String field) {
        if (field.equals("O")) {
            return Optional.of(OUTSIDE);
        }
        if (field.length() < 3 || field.charAt(1) != '-' || PREFIXES.indexOf(field.charAt(0)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new IobTag(field.charAt(0), field.substring(2)));
    }

    boolean isOutside() {
        return prefix == 'O';
    }

    /** Whether an entity begins here. */
    boolean begins() {
        return prefix == 'B' || prefix == 'S' || prefix == 'U';
    }

    /** Whether the entity cannot go on behind this word. */
    boolean ends() {
        return prefix == 'E' || prefix == 'L' || prefix == 'S' || prefix == 'U';
    }
}
