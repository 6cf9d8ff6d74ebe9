package org.tahqiq.core.store;

import java.io.IOException;
import java.io.OutputStream;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * A set as it will stand in its file, checked and not yet written. Whoever has just made a set has
 * it in the caches of its processor and can encode it there; another can wait for the disk.
 * Immutable.
 */
public final class EncodedSet {

    private static final int PIECE = 1 << 16;

    private final String path;
    private final byte[] content;

    private EncodedSet(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    static EncodedSet of(AnnotationSet set, String path) throws CorpusException {
        return new EncodedSet(path, XmiWriter.bytes(set, new AnnotationOrder(set)));
    }

    String path() {
        return path;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < content.length; i += PIECE) {
            out.write(content, i, Math.min(PIECE, content.length - i));
        }
    }
}
