/**
 * The bridge between the model and the CAS, both ways and without loss. {@link
 * org.tahqiq.nlp.internal.mapping.CasMapping} is the door; the table that it follows is {@link
 * org.tahqiq.nlp.internal.mapping.LayerTable}.
 */
@NonNullByDefault
package org.tahqiq.nlp.internal.mapping;

import org.eclipse.jdt.annotation.NonNullByDefault;
