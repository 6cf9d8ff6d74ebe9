package org.tahqiq.nlp.api.format;

import java.nio.file.Path;
import org.tahqiq.model.annotation.Corpus;

/**
 * Where an export goes.
 *
 * @param path for {@link Layout#ONE_FILE} the file, which is not there yet; for {@link
 *     Layout#FILE_PER_DOCUMENT} an existing folder
 * @param corpus the corpus that the documents are from, for layers and tags; not changed
 * @param options the format's options
 */
public record ExportTarget(Path path, Corpus corpus, FormatOptions options) {}
