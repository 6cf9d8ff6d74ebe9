/** The edits of a session, to go back to. */
@NonNullByDefault
package org.tahqiq.ui.internal.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
