package org.tahqiq.nlp.internal.format.conllu;

import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.internal.format.Extent;

/** Moves the ends of a stretch by a number of characters, written as {@code 2:-1}. */
final class Shifts {

    private Shifts() {}

    static Extent apply(String text, Extent extent, String shift, String file, int line)
            throws CorpusException {
        int colon = shift.indexOf(':');
        try {
            int begin = Integer.parseInt(shift.substring(0, Math.max(0, colon)));
            int end = Integer.parseInt(shift.substring(colon + 1));
            Extent moved =
                    new Extent(
                            text.offsetByCodePoints(extent.begin(), begin),
                            text.offsetByCodePoints(extent.end(), end));
            if (moved.begin() <= moved.end()) {
                return moved;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw error(shift, file, line, e);
        }
        throw error(shift, file, line, null);
    }

    private static CorpusException error(
            String shift,
            String file,
            int line,
            @org.eclipse.jdt.annotation.Nullable Exception cause) {
        return new CorpusException(Messages.NO_SHIFT.with(shift), file, line, cause);
    }
}
