package org.tahqiq.core.session;

import java.time.Instant;
import java.util.List;

/**
 * An edit as the journal keeps it. Entries speak of states, not of steps: replaying one twice gives
 * the same set, so a crash between saving a set and removing its journal does no harm.
 *
 * @param label the name of the edit
 * @param when it was made
 * @param changes of which only what is after is kept
 */
record JournalEntry(String label, Instant when, List<Change> changes) {}
