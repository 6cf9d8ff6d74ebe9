/** What lies before an annotator: one set, what is picked in it, and all that can be done to it. */
@NonNullByDefault
package org.tahqiq.ui.internal.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
