/** What is learned from the sets of a corpus. */
@NonNullByDefault
package org.tahqiq.nlp.internal.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
