/** Controls that several dialogs have. */
@NonNullByDefault
package org.tahqiq.ui.internal.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
