/** What is left to decide on, and where a decision is worth most. */
@NonNullByDefault
package org.tahqiq.core.suggestion;

import org.eclipse.jdt.annotation.NonNullByDefault;
