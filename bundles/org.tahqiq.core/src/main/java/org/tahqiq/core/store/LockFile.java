package org.tahqiq.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A hidden file that the operating system locks for one process: the lock goes with the process
 * that holds it, whatever becomes of that. Only those who ask for locks heed them.
 */
final class LockFile implements AutoCloseable {

    private static final int TRIES = 3;

    private final Path path;
    private final @Nullable FileChannel channel;

    private LockFile(Path path, @Nullable FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes a lock.
     *
     * @return empty if somebody else has it; a lock that locks nothing where files cannot be
     *     locked, for example in a folder that may only be read
     */
    static Optional<LockFile> take(Path path) {
        for (int i = 0; i < TRIES; i++) {
            try {
                FileChannel channel =
                        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (!tryLock(channel)) {
                    channel.close();
                    return Optional.empty();
                }
                // Whoever had it may have deleted the file after it was opened here.
                if (Files.exists(path)) {
                    return Optional.of(new LockFile(path, channel));
                }
                channel.close();
            } catch (IOException cannotBeLocked) {
                return Optional.of(new LockFile(path, null));
            }
        }
        return Optional.of(new LockFile(path, null));
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        FileChannel held = channel;
        if (held == null || !held.isOpen()) {
            return;
        }
        try (held) {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            // An empty hidden file does no harm: the next one locks it again.
            return;
        }
    }
}
