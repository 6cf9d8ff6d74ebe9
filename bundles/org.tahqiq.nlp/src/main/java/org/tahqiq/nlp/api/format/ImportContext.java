package org.tahqiq.nlp.api.format;

import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.model.annotation.Corpus;

/**
 * What a format knows while it reads.
 *
 * @param corpus the corpus that the documents will join; a format looks up layers and tags in it
 *     and changes nothing
 * @param options the format's options
 * @param monitor asked for cancel between documents
 */
public record ImportContext(Corpus corpus, FormatOptions options, IProgressMonitor monitor) {}
