/** Tests of the annotated text. */
@NonNullByDefault
package org.tahqiq.widget;

import org.eclipse.jdt.annotation.NonNullByDefault;
