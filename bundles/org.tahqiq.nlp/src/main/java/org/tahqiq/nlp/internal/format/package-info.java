/** What the formats share: lines of a file, sentences and words of a document, building a set. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
