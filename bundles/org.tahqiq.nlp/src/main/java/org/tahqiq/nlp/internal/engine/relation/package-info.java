/** Rules that relate entities. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.relation;

import org.eclipse.jdt.annotation.NonNullByDefault;
