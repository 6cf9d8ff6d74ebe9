/** A corpus on disk: its files, their format, and how they are read and written. */
@NonNullByDefault
package org.tahqiq.core.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
