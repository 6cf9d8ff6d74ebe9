/** Deciding between annotators: what of each goes into the curator's set. */
@NonNullByDefault
package org.tahqiq.core.curation;

import org.eclipse.jdt.annotation.NonNullByDefault;
