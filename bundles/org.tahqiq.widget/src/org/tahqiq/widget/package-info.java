/** Annotated right-to-left text: the control, the scenes it shows and the intents it reports. */
@NonNullByDefault
package org.tahqiq.widget;

import org.eclipse.jdt.annotation.NonNullByDefault;
