/** Runs pipelines as UIMA components over documents of a corpus. */
@NonNullByDefault
package org.tahqiq.nlp.internal.pipeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
