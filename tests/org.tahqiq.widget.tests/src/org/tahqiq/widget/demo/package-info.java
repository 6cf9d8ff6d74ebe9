/** A shell to try the annotated text and to take pictures of it. */
@NonNullByDefault
package org.tahqiq.widget.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;
