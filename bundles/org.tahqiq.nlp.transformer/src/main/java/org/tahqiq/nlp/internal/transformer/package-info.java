/** Entities by a transformer that the user brings in a folder of their own. */
@NonNullByDefault
package org.tahqiq.nlp.internal.transformer;

import org.eclipse.jdt.annotation.NonNullByDefault;
