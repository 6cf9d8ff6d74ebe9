package org.tahqiq.nlp.internal.engine.learn;

import java.nio.file.Path;
import org.tahqiq.core.CorpusException;

/** Vectors of words as bytes. */
public final class WordVectorsFile {

    private static final String KIND = "tahqiq-word-vectors";
    private static final String FORMAT = "1";

    private WordVectorsFile() {}

    /** The bytes of vectors. */
    public static byte[] write(WordVectors vectors, String language) {
        return new ModelBytes(KIND, language, FORMAT).write(vectors::write);
    }

    /**
     * Reads vectors.
     *
     * @param file its name in messages
     * @throws CorpusException if there are none, or they are cut off, or for another language or
     *     version
     */
    public static WordVectors read(byte[] bytes, Path file, String language)
            throws CorpusException {
        return new ModelBytes(KIND, language, FORMAT).read(bytes, file, WordVectors::read);
    }
}
