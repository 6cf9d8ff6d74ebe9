/** Pipelines of engines, and running them over documents. Shows no UIMA type. */
@NonNullByDefault
package org.tahqiq.nlp.api.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
