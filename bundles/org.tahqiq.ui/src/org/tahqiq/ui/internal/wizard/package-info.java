/** New corpus, import, export. */
@NonNullByDefault
package org.tahqiq.ui.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
