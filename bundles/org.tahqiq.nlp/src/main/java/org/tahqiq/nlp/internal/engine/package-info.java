/** Engines as UIMA components, and where they are found. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
