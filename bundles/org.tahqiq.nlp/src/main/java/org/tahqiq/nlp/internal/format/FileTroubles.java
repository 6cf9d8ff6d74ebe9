package org.tahqiq.nlp.internal.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tahqiq.core.CorpusException;

/** Says what went wrong with a file in words for a person. */
public final class FileTroubles {

    private FileTroubles() {}

    /** What is thrown when a file or folder of an export cannot be written. */
    public static CorpusException unwritable(Path file, IOException e) {
        return new CorpusException("cannot be written: " + sentence(e), file.toString(), 0, e);
    }

    /** A part of a sentence, without the name of the file and without a full stop. */
    public static String sentence(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e.getClass().getSimpleName();
        }
        return message.contains("No space left") ? "the disk is full" : message;
    }
}
