package org.tahqiq.ui.internal.training;

import org.eclipse.osgi.util.NLS;
import org.tahqiq.nlp.api.training.FrequentError;

/** What a person calls a kind of error. */
final class ErrorNames {

    private ErrorNames() {}

    static String of(FrequentError error) {
        if (error.found().isEmpty()) {
            return NLS.bind(Messages.Error_missed, error.expected());
        }
        if (error.expected().isEmpty()) {
            return NLS.bind(Messages.Error_invented, error.found());
        }
        return error.expected().equals(error.found())
                ? NLS.bind(Messages.Error_otherEnds, error.expected())
                : NLS.bind(Messages.Error_mistaken, error.expected(), error.found());
    }
}
