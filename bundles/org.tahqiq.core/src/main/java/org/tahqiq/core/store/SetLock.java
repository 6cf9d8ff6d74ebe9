package org.tahqiq.core.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Says that somebody edits a set, so that a second workbench on the same corpus only looks at it.
 * The lock is the operating system's on a hidden file beside the set: it goes with the process that
 * holds it, whatever becomes of that. Only those who ask for locks heed them.
 */
public final class SetLock implements AutoCloseable {

    private final LockFile file;

    private SetLock(LockFile file) {
        this.file = file;
    }

    /**
     * Takes the lock of a set.
     *
     * @param root folder of the corpus, on this machine
     * @return empty if somebody else has it; a lock that locks nothing where files cannot be
     *     locked, for example in a folder that may only be read
     */
    public static Optional<SetLock> take(Path root, String document, String annotator) {
        Path path = root.resolve(CorpusPaths.document(document)).resolve("." + annotator + ".lock");
        return LockFile.take(path).map(SetLock::new);
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        file.close();
    }
}
