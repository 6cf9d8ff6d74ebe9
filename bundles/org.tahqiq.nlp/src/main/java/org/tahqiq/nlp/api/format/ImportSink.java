package org.tahqiq.nlp.api.format;

import org.tahqiq.core.CorpusException;

/** Takes what a format reads from a file, in the order of the file. */
public interface ImportSink {

    /** A document that was read. It is the sink's own from now on. */
    void document(ImportedDocument document) throws CorpusException;

    /** A document of the file could not be read; the sentence says why. */
    void failed(CorpusException why);

    /** Something that the person should know; nothing is lost without one. */
    void remark(Remark remark);
}
