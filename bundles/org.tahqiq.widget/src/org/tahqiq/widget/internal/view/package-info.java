/** The state behind the control: scene, layout, viewport and caret, without any SWT widget. */
@NonNullByDefault
package org.tahqiq.widget.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
