/** Lists of names that people add to. */
@NonNullByDefault
package org.tahqiq.nlp.api.lexicon;

import org.eclipse.jdt.annotation.NonNullByDefault;
