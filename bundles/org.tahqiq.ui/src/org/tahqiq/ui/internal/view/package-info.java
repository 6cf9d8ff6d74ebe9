/** Views that follow the active editor. */
@NonNullByDefault
package org.tahqiq.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
