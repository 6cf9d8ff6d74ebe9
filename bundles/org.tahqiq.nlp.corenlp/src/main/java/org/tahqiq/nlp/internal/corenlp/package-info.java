/** Engines on Stanford CoreNLP for Arabic: segments, parts of speech, trees, names. */
@NonNullByDefault
package org.tahqiq.nlp.internal.corenlp;

import org.eclipse.jdt.annotation.NonNullByDefault;
