/** Drawing of lines, marks, arcs, margin and overview ruler. */
@NonNullByDefault
package org.tahqiq.widget.internal.paint;

import org.eclipse.jdt.annotation.NonNullByDefault;
