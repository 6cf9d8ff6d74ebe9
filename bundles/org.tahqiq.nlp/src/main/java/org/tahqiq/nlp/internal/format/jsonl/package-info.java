/** JSON Lines: a document a line. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.jsonl;

import org.eclipse.jdt.annotation.NonNullByDefault;
