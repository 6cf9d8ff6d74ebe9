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
 * Says that somebody edits a set, so that a second workbench on the same corpus only looks at it.
 * The lock is the operating system's on a hidden file beside the set: it goes with the process that
 * holds it, whatever becomes of that. Only those who ask for locks heed them.
 */
public final class SetLock implements AutoCloseable {

    private static final int TRIES = 3;

    private final Path path;
    private final @Nullable FileChannel channel;

    private SetLock(Path path, @Nullable FileChannel channel) {
        this.path = path;
        this.channel = channel;
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
                    return Optional.of(new SetLock(path, channel));
                }
                channel.close();
            } catch (IOException cannotBeLocked) {
                return Optional.of(new SetLock(path, null));
            }
        }
        return Optional.of(new SetLock(path, null));
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
