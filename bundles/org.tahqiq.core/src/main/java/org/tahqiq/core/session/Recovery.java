package org.tahqiq.core.session;

import java.time.Instant;
import java.util.List;

/**
 * What a session found in the journal when it opened.
 *
 * @param labels the names of the edits that were recovered, oldest first
 * @param last when the last of them was made
 * @param torn whether an edit was cut off in the middle; it had not been acknowledged and is
 *     dropped
 */
public record Recovery(List<String> labels, Instant last, boolean torn) {}
