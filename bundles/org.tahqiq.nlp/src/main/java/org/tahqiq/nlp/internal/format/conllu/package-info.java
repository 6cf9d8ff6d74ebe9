/**
 * CoNLL-U, the format of Universal Dependencies: words with multiword tokens, morphology and
 * dependencies; entities as brackets in the last column, exact text and extents as attributes of
 * our own beside them.
 */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.conllu;

import org.eclipse.jdt.annotation.NonNullByDefault;
