/** Which suggestions a person's judgement is worth most for. */
@NonNullByDefault
package org.tahqiq.core.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
