/** What is known of a text before it is laid out: directions, clusters, words, blocks. */
@NonNullByDefault
package org.tahqiq.widget.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
