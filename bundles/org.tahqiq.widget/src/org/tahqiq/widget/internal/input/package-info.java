/** Keys, mouse gestures, caret movement, hover and accessibility. */
@NonNullByDefault
package org.tahqiq.widget.internal.input;

import org.eclipse.jdt.annotation.NonNullByDefault;
