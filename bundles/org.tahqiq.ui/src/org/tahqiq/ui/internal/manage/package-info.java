/** Deleting, renaming and refreshing what is in the explorer. */
@NonNullByDefault
package org.tahqiq.ui.internal.manage;

import org.eclipse.jdt.annotation.NonNullByDefault;
