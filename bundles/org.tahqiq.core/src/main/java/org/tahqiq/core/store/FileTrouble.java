package org.tahqiq.core.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.tahqiq.core.CorpusException;

/** Says in a sentence why the operating system would not read or write a file. */
public final class FileTrouble {

    private FileTrouble() {}

    /**
     * What a person is told.
     *
     * @param file the file as the person knows it
     * @param doing what was tried, as in "cannot be written"
     */
    public static CorpusException of(String file, String doing, Exception cause) {
        return new CorpusException(doing + ": " + reason(cause), file, 0, cause);
    }

    private static String reason(Exception cause) {
        String system = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        String message = system == null ? "" : system.toLowerCase(Locale.ROOT);
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException || message.contains("permission denied")) {
            return "you may not do that here; change the permissions of the folder";
        }
        if (cause instanceof ReadOnlyFileSystemException || message.contains("read-only")) {
            return "the disk is read-only";
        }
        if (message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return "the disk is full; free some space and try again";
        }
        if (message.contains("name too long")) {
            return "its name is too long for this disk; choose a shorter one";
        }
        if (cause instanceof MalformedInputException) {
            return "its name cannot be written in the encoding of this system";
        }
        if (message.isEmpty()) {
            return cause instanceof IOException ? "the disk reports an error" : cause.toString();
        }
        return system == null ? message : system;
    }
}
