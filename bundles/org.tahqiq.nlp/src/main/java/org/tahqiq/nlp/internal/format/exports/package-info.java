/** The export: divides a corpus, writes a folder whole or not at all, and says what is in it. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.exports;

import org.eclipse.jdt.annotation.NonNullByDefault;
