/** The import: finds files and their formats, fits what they hold to the scheme, and stores it. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.imports;

import org.eclipse.jdt.annotation.NonNullByDefault;
