package org.tahqiq.nlp.internal.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tahqiq.core.CorpusException;

/** Writes a model whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the bytes, making the folder if it is not there. */
    public static void write(byte[] bytes, Path file) throws CorpusException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path temporary = Files.createTempFile(folder, ".model", ".part");
            try {
                Files.write(temporary, bytes);
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new CorpusException(Messages.NOT_WRITTEN.with(), file.toString(), 0, e);
        }
    }
}
