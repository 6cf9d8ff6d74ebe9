/** What two annotators say differently of one document. */
@NonNullByDefault
package org.tahqiq.core.diff;

import org.eclipse.jdt.annotation.NonNullByDefault;
