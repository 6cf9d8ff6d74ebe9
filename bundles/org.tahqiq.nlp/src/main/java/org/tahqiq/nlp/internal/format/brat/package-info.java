/** The stand-off format of the brat rapid annotation tool: a text file and an annotation file. */
@NonNullByDefault
package org.tahqiq.nlp.internal.format.brat;

import org.eclipse.jdt.annotation.NonNullByDefault;
