/** Corpora as projects of the workspace. */
@NonNullByDefault
package org.tahqiq.ui.internal.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
