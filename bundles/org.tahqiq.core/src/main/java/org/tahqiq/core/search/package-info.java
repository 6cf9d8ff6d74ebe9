/**
 * Concordance: every place where an expression occurs in the texts of a corpus, with its context.
 */
@NonNullByDefault
package org.tahqiq.core.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
