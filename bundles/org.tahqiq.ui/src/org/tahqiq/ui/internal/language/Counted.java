package org.tahqiq.ui.internal.language;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.text.Plurals;

/** Sentences that count, in the words that go with their numbers in the workbench's language. */
public final class Counted {

    private Counted() {}

    /**
     * The sentence with its arguments in place.
     *
     * @param sentence with places and choices as {@link Plurals} has them
     * @param arguments as many as there are places; the numbers among them choose
     */
    public static String bind(String sentence, Object... arguments) {
        return NLS.bind(Plurals.of(Locale.getDefault()).choose(sentence, arguments), arguments);
    }
}
