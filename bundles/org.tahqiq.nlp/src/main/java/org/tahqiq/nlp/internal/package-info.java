/** What all that speaks UIMA shares. */
@NonNullByDefault
package org.tahqiq.nlp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
