/** Holds what was read back from an export against what was written. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
