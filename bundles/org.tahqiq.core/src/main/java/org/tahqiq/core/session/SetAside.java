package org.tahqiq.core.session;

import java.time.Instant;
import java.util.List;

/**
 * Edits that were not saved when the program stopped, and not made again either, because the file
 * of the set was changed by somebody else in the meantime. They are kept beside it until the person
 * has decided.
 *
 * @param labels the names of the edits, oldest first
 * @param last when the last of them was made
 * @param file where they are kept, as the person knows it
 */
public record SetAside(List<String> labels, Instant last, String file) {

    /** Never empty. */
    public SetAside {
        labels = List.copyOf(labels);
    }
}
