/** Composing pipelines from engines, and the log of their runs. */
@NonNullByDefault
package org.tahqiq.ui.internal.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
