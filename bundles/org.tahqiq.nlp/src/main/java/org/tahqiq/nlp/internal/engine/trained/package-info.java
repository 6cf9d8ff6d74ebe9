/** Models that people train from what they have corrected, and what they look at. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.trained;

import org.eclipse.jdt.annotation.NonNullByDefault;
