package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.core.store.EncodedSet;

/**
 * What the engines found in a document, as it will stand in its file.
 *
 * @param index the place of the document in the request
 * @param counts of what is in the set
 */
record Encoded(int index, EncodedSet set, RunCounts counts) implements Found {}
