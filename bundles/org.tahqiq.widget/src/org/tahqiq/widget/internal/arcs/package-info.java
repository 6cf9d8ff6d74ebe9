/** The ways of relation arcs above a line. */
@NonNullByDefault
package org.tahqiq.widget.internal.arcs;

import org.eclipse.jdt.annotation.NonNullByDefault;
