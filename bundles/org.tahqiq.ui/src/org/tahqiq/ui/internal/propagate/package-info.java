/**
 * What comes of a mark: its other mentions, after a look at the list, and a line in the list of
 * names.
 */
@NonNullByDefault
package org.tahqiq.ui.internal.propagate;

import org.eclipse.jdt.annotation.NonNullByDefault;
