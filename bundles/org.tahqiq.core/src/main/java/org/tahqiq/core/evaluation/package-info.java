/** How good one annotation is, held against another that is taken to be right. */
@NonNullByDefault
package org.tahqiq.core.evaluation;

import org.eclipse.jdt.annotation.NonNullByDefault;
