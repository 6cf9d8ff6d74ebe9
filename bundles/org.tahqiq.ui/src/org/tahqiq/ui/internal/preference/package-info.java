/** What the workbench remembers of a person's choices. */
@NonNullByDefault
package org.tahqiq.ui.internal.preference;

import org.eclipse.jdt.annotation.NonNullByDefault;
