/** Telling people what happened. */
@NonNullByDefault
package org.tahqiq.ui.internal.tell;

import org.eclipse.jdt.annotation.NonNullByDefault;
