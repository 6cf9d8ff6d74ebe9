/** How much there is of what in a corpus, drawn. */
@NonNullByDefault
package org.tahqiq.ui.internal.statistics;

import org.eclipse.jdt.annotation.NonNullByDefault;
