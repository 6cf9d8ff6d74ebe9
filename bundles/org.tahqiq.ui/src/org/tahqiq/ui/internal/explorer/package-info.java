/** The view of all corpora, their documents and sets. */
@NonNullByDefault
package org.tahqiq.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
