/** The formats that hold a whole CAS, and nothing of a set gets lost in. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.cas;

import org.eclipse.jdt.annotation.NonNullByDefault;
