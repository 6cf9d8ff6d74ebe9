/** Plain text. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
