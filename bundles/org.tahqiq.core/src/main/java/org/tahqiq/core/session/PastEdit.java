package org.tahqiq.core.session;

import java.time.Instant;

/**
 * An edit of a session.
 *
 * @param label its name as the undo menu shows it
 * @param when it was made
 * @param inForce false: it was taken back, and can be made again
 * @param recovered whether it was made by a session before this one, which did not come to save it
 */
public record PastEdit(String label, Instant when, boolean inForce, boolean recovered) {}
