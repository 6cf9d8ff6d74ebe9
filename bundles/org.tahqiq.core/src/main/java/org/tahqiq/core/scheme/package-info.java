/**
 * What may be annotated: layers, tagsets and constraints of a corpus, and the presets they come
 * from.
 */
@NonNullByDefault
package org.tahqiq.core.scheme;

import org.eclipse.jdt.annotation.NonNullByDefault;
