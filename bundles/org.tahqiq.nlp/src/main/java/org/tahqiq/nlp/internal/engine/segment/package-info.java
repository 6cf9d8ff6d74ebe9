/** Sentences, words and the segments of words. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.segment;

import org.eclipse.jdt.annotation.NonNullByDefault;
