/** How much there is of what: words, sentences, annotations by layer, tag and status. */
@NonNullByDefault
package org.tahqiq.core.statistics;

import org.eclipse.jdt.annotation.NonNullByDefault;
