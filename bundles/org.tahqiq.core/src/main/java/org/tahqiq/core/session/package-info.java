/** The one door: annotations change only through a session, which keeps rules, undo and journal. */
@NonNullByDefault
package org.tahqiq.core.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
