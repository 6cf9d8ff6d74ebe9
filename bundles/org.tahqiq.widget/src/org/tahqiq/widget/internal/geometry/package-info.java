/** Lines of text in pixels: where each cluster stands, and which one is at a place. */
@NonNullByDefault
package org.tahqiq.widget.internal.geometry;

import org.eclipse.jdt.annotation.NonNullByDefault;
