/**
 * Formats: how documents with annotations come in from files of other tools and go out to them. A
 * format is found by {@link java.util.ServiceLoader}; nothing here knows of UIMA.
 */
@NonNullByDefault
package org.tahqiq.nlp.api.format;

import org.eclipse.jdt.annotation.NonNullByDefault;
