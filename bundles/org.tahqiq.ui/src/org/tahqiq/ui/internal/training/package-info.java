/** Training models on what somebody has annotated, and what came of it. */
@NonNullByDefault
package org.tahqiq.ui.internal.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
