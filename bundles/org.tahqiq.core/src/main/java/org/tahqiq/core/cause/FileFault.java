package org.tahqiq.core.cause;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.Message;

/**
 * Why the operating system would not read or write. Java has exceptions of their own for few
 * reasons; of the others there is only the wording of the system: of glibc's {@code strerror},
 * which macOS shares for the most part, and of Windows. It is English unless the system has a
 * translation.
 */
enum FileFault {
    DENIED(
            Messages.DENIED,
            AccessDeniedException.class,
            "permission denied",
            "operation not permitted",
            "access is denied"),
    READ_ONLY_DISK(
            Messages.READ_ONLY_DISK,
            ReadOnlyFileSystemException.class,
            "read-only file system",
            "write protected"),
    DISK_FULL(Messages.DISK_FULL, null, "no space left", "not enough space"),
    QUOTA(Messages.QUOTA, null, "quota exceeded"),
    NAME_TOO_LONG(Messages.NAME_TOO_LONG, null, "name too long"),
    NAME_NOT_ENCODED(Messages.NAME_NOT_ENCODED, InvalidPathException.class),
    NOT_TEXT(Messages.NOT_TEXT, CharacterCodingException.class),
    NO_ENCODING(Messages.NOT_TEXT, UnsupportedEncodingException.class),
    NOT_FOLDER(Messages.NOT_FOLDER, NotDirectoryException.class, "not a directory"),
    IS_FOLDER(Messages.IS_FOLDER, null, "is a directory"),
    NOT_EMPTY(Messages.NOT_EMPTY, DirectoryNotEmptyException.class, "directory not empty"),
    EXISTS(Messages.EXISTS, FileAlreadyExistsException.class, "file exists"),
    LOOP(
            Messages.LOOP,
            FileSystemLoopException.class,
            "levels of symbolic links",
            "symbolic link loop"),
    NOT_REPLACED(
            Messages.NOT_REPLACED,
            AtomicMoveNotSupportedException.class,
            "invalid cross-device link"),
    TOO_MANY_OPEN(Messages.TOO_MANY_OPEN, null, "too many open files"),
    FILE_TOO_LARGE(Messages.FILE_TOO_LARGE, null, "file too large"),
    IN_USE(
            Messages.IN_USE,
            null,
            "used by another process",
            "resource busy",
            "text file busy",
            "resource temporarily unavailable"),
    UNREACHABLE(
            Messages.UNREACHABLE,
            null,
            "stale file handle",
            "host is down",
            "timed out",
            "transport endpoint",
            "no such device",
            "no route to host",
            "network path was not found"),
    NO_MEMORY(Messages.NO_MEMORY, OutOfMemoryError.class, "cannot allocate memory"),
    ENDS_EARLY(Messages.ENDS_EARLY, EOFException.class),
    NO_FILE(
            Messages.NO_FILE,
            NoSuchFileException.class,
            "no such file or directory",
            "cannot find the"),
    NOT_THERE(Messages.NO_FILE, FileNotFoundException.class),
    DISK_ERROR(Messages.DISK_ERROR, null, "input/output error", "device error");

    private final Messages said;
    private final @Nullable Class<? extends Throwable> type;
    private final List<String> wordings;

    FileFault(Messages said, @Nullable Class<? extends Throwable> type, String... wordings) {
        this.said = said;
        this.type = type;
        this.wordings = List.of(wordings);
    }

    /** Which it is; empty: none of these. */
    static Optional<Message> of(Throwable failure) {
        String wording = wording(failure);
        if (wording.isEmpty() && failure.getClass() == IOException.class) {
            return Optional.of(Messages.DISK_ERROR.with());
        }
        return Stream.concat(
                        Stream.of(values()).filter(fault -> fault.isWorded(wording)),
                        Stream.of(values()).filter(fault -> fault.isType(failure)))
                .findFirst()
                .map(fault -> fault.said.with());
    }

    /** What the system says, without the name of the file, which may hold anything. */
    private static String wording(Throwable failure) {
        String message = "";
        if (failure instanceof FileSystemException e) {
            message = e.getReason();
        } else if (failure instanceof FileNotFoundException) {
            String whole = String.valueOf(failure.getMessage());
            message = whole.substring(whole.lastIndexOf('(') + 1);
        } else if (failure instanceof IOException) {
            message = failure.getMessage();
        }
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }

    private boolean isWorded(String wording) {
        return wordings.stream().anyMatch(wording::contains);
    }

    private boolean isType(Throwable failure) {
        Class<? extends Throwable> known = type;
        return known != null && known.isInstance(failure);
    }
}
