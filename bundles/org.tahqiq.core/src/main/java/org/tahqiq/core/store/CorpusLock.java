package org.tahqiq.core.store;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Says that somebody adds documents to a corpus: two who do so at once could give the same id to
 * two documents. The lock is the operating system's on a hidden file in the corpus folder.
 */
public final class CorpusLock implements AutoCloseable {

    private static final String FILE = ".corpus.lock";
    private static final int MILLISECONDS_BETWEEN_TRIES = 100;

    private final Optional<LockFile> file;

    private CorpusLock(Optional<LockFile> file) {
        this.file = file;
    }

    /**
     * Takes the lock of a corpus, waiting for whoever has it.
     *
     * @param files of the corpus; where they lie in no folder, nobody else can see them either
     * @throws OperationCanceledException where the monitor is cancelled meanwhile
     */
    public static CorpusLock await(CorpusFiles files, IProgressMonitor monitor) {
        Optional<Path> folder = files.folder();
        if (folder.isEmpty()) {
            return new CorpusLock(Optional.empty());
        }
        Path path = folder.get().resolve(FILE);
        Optional<LockFile> taken = LockFile.take(path);
        if (taken.isEmpty()) {
            monitor.subTask(Messages.WAITING.with().localized());
        }
        while (taken.isEmpty()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
            } catch (InterruptedException e) {
                throw new OperationCanceledException();
            }
            taken = LockFile.take(path);
        }
        return new CorpusLock(taken);
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        file.ifPresent(LockFile::close);
    }
}
