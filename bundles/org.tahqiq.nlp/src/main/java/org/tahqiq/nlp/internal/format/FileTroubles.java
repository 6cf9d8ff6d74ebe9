package org.tahqiq.nlp.internal.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/** Says what went wrong with a file in words for a person. */
public final class FileTroubles {

    private FileTroubles() {}

    /** What is thrown when a file or folder of an export cannot be written. */
    public static CorpusException unwritable(Path file, IOException e) {
        return new CorpusException(Messages.NOT_WRITTEN.with(sentence(e)), file.toString(), 0, e);
    }

    /** A part of a sentence, without the name of the file and without a full stop. */
    public static Message sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.NOT_THERE.with();
        }
        if (e instanceof AccessDeniedException) {
            return Messages.DENIED.with();
        }
        if (e instanceof FileAlreadyExistsException) {
            return Messages.EXISTS.with();
        }
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return Message.literally(e.getClass().getSimpleName());
        }
        return message.contains("No space left")
                ? Messages.DISK_FULL.with()
                : Message.literally(message);
    }
}
