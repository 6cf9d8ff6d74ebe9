/** Problems of sets as markers, and quick ways to settle them. */
@NonNullByDefault
package org.tahqiq.ui.internal.problem;

import org.eclipse.jdt.annotation.NonNullByDefault;
