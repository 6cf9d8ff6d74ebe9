/** What the engines know of Arabic before they see a text: letters, word counts, name lists. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.lexicon;

import org.eclipse.jdt.annotation.NonNullByDefault;
