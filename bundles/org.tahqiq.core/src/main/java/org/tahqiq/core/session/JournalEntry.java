package org.tahqiq.core.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edit as the journal keeps it. Entries speak of states, not of steps: replaying one twice gives
 * the same set, so a crash between saving a set and removing its journal does no harm.
 *
 * @param label the name of the edit
 * @param when it was made
 * @param changes of which only what is after is kept
 * @param base fingerprint of the set file as it was saved last before the edit; empty: not known
 */
record JournalEntry(String label, Instant when, List<Change> changes, Optional<String> base) {

    /** The same edit as one that follows another state of the file. */
    JournalEntry after(Optional<String> otherBase) {
        return new JournalEntry(label, when, changes, otherBase);
    }
}
