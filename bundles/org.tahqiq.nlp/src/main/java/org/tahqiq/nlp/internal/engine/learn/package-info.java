/** Learns to label the words of a sentence, and labels them. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.learn;

import org.eclipse.jdt.annotation.NonNullByDefault;
