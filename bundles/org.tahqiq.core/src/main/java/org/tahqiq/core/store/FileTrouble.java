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
import org.tahqiq.core.Message;

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
        return of(file, Message.literally(doing), cause);
    }

    static CorpusException of(String file, Message doing, Exception cause) {
        return new CorpusException(Messages.FILE_REASON.with(doing, reason(cause)), file, 0, cause);
    }

    private static Message reason(Exception cause) {
        String system = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        String message = system == null ? "" : system.toLowerCase(Locale.ROOT);
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return Messages.NO_FILE.with();
        }
        if (cause instanceof AccessDeniedException || message.contains("permission denied")) {
            return Messages.DENIED.with();
        }
        if (cause instanceof ReadOnlyFileSystemException || message.contains("read-only")) {
            return Messages.READ_ONLY_DISK.with();
        }
        if (message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return Messages.DISK_FULL.with();
        }
        if (message.contains("name too long")) {
            return Messages.NAME_TOO_LONG.with();
        }
        if (cause instanceof MalformedInputException) {
            return Messages.NAME_NOT_ENCODED.with();
        }
        if (message.isEmpty()) {
            return cause instanceof IOException
                    ? Messages.DISK_ERROR.with()
                    : Message.literally(cause.toString());
        }
        return Message.literally(system == null ? message : system);
    }
}
