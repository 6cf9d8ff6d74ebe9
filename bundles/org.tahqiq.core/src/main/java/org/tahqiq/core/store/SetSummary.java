package org.tahqiq.core.store;

import org.tahqiq.model.annotation.SetState;

/** What the head of a set's file says. */
public record SetSummary(String documentId, String annotator, SetState state) {}
