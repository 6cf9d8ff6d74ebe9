/** Words in lines with entity tags beside them, in the manner of the CoNLL-2002 shared task. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.conll;

import org.eclipse.jdt.annotation.NonNullByDefault;
