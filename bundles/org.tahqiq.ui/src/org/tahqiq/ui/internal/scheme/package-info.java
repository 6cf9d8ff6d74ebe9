/** Editing the layers and tagsets of a corpus. */
@NonNullByDefault
package org.tahqiq.ui.internal.scheme;

import org.eclipse.jdt.annotation.NonNullByDefault;
