/** What others throw (the operating system, Java, libraries) in words for a person. */
@NonNullByDefault
package org.tahqiq.core.cause;

import org.eclipse.jdt.annotation.NonNullByDefault;
