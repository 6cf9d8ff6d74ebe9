/** Arabic text as it stands: decoding, offsets, normal forms, user-perceived characters. */
@NonNullByDefault
package org.tahqiq.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
