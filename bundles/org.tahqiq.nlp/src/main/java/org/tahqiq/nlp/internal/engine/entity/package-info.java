/** Rules and lists that find entities in the words of a sentence. */
@NonNullByDefault
package org.tahqiq.nlp.internal.engine.entity;

import org.eclipse.jdt.annotation.NonNullByDefault;
