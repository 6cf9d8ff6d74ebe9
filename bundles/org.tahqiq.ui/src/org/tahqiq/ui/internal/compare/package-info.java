/** What two annotators say differently of a document. */
@NonNullByDefault
package org.tahqiq.ui.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
