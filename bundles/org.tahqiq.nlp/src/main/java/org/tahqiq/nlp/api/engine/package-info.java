/** What engines there are: described entries with typed parameters. Shows no UIMA type. */
@NonNullByDefault
package org.tahqiq.nlp.api.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
