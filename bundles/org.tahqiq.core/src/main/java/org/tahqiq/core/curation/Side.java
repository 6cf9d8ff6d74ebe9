package org.tahqiq.core.curation;

import org.tahqiq.core.session.SetView;

/**
 * One of two sets that are held against each other.
 *
 * @param annotator whose it is
 * @param set what they say
 */
public record Side(String annotator, SetView set) {}
