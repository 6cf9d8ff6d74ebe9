package org.tahqiq.widget.internal.text;

import org.tahqiq.widget.BaseDirection;

/** Finds the base direction of a paragraph. */
public final class BaseDirections {

    private BaseDirections() {}

    /**
     * Whether the paragraph {@code [begin, end)} runs from right to left. Automatic direction
     * follows rules P2 and P3 of UAX #9: the first strong character outside isolates decides; where
     * there is none we take right to left, as higher-level protocol HL1 allows.
     */
    public static boolean isRightToLeft(
            CharSequence text, int begin, int end, BaseDirection direction) {
        return switch (direction) {
            case RIGHT_TO_LEFT -> true;
            case LEFT_TO_RIGHT -> false;
            case AUTOMATIC -> firstStrongIsRightToLeft(text, begin, end);
        };
    }

    private static boolean firstStrongIsRightToLeft(CharSequence text, int begin, int end) {
        int isolates = 0;
        for (int i = begin; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            switch (Character.getDirectionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
                        isolates++;
                case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                        isolates = Math.max(0, isolates - 1);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return false;
                    }
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return true;
                    }
                }
                default -> {
                    // Weak and neutral characters do not decide.
                }
            }
        }
        return true;
    }
}
