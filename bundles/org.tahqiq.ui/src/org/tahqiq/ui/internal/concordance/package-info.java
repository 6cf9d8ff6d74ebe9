/** The concordance: places in a corpus that say the same, one below the other. */
@NonNullByDefault
package org.tahqiq.ui.internal.concordance;

import org.eclipse.jdt.annotation.NonNullByDefault;
