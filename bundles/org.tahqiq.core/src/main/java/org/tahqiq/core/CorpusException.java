package org.tahqiq.core;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something is wrong with a corpus, a file or a request, and a person can do something about it.
 * The message is one sentence, or two, in the person's terms: what is wrong, where, and what to do.
 */
public class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String file;
    private final int line;

    /** An error that belongs to no single file. */
    public CorpusException(String message) {
        this(message, null);
    }

    /** An error that belongs to no single file, with what caused it. */
    public CorpusException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = null;
        this.line = 0;
    }

    /**
     * An error at a place in a file.
     *
     * @param line from 1, or 0 where no line can be named
     */
    public CorpusException(String message, String file, int line, @Nullable Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message, cause);
        this.file = file;
        this.line = line;
    }

    /** The file that the message names, as the person knows it. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The line in the file, from 1; 0 where none can be named. */
    public int line() {
        return line;
    }
}
