/** Which marks stand on which line, how they are stacked, and how high each block is. */
@NonNullByDefault
package org.tahqiq.widget.internal.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
