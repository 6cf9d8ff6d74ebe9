/** The welcome page and the help pages, shown without a browser. */
@NonNullByDefault
package org.tahqiq.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
