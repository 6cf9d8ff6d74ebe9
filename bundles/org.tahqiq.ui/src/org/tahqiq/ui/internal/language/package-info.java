/** The language of the workbench. */
@NonNullByDefault
package org.tahqiq.ui.internal.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
