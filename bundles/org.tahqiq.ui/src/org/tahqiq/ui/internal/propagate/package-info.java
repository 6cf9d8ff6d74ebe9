/** Marking all other mentions of what is marked once, after a look at the list. */
@NonNullByDefault
package org.tahqiq.ui.internal.propagate;

import org.eclipse.jdt.annotation.NonNullByDefault;
