package org.tahqiq.nlp.api.format;

import org.tahqiq.core.CorpusException;

/**
 * Writes documents in a format, one after the other. The caller cares for atomicity: a writer
 * writes where it is told.
 */
public interface FormatWriter extends AutoCloseable {

    /**
     * Writes a document. All that the format cannot carry goes into the report; a document that
     * cannot be written at all leaves no trace in the output.
     *
     * @throws CorpusException when this document cannot be written; the next one may be
     */
    void write(ExportDocument document, ExportReport report) throws CorpusException;

    /** Finishes the files. */
    @Override
    void close() throws CorpusException;
}
