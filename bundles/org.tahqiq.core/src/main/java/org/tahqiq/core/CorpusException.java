package org.tahqiq.core;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something is wrong with a corpus, a file or a request, and a person can do something about it.
 * The message is one sentence, or two, in the person's terms: what is wrong, where, and what to do.
 *
 * <p>{@link #getMessage()} is English, for logs, files and the command line; {@link
 * #getLocalizedMessage()} is in the language of the workbench, and what is shown there.
 */
public class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String file;
    private final int line;
    private final transient @Nullable Message sentence;

    /** An error that belongs to no single file. */
    public CorpusException(String message) {
        this(message, null);
    }

    /** An error that belongs to no single file, with what caused it. */
    public CorpusException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = null;
        this.line = 0;
        this.sentence = null;
    }

    /** An error that belongs to no single file, in every language. */
    public CorpusException(Message sentence) {
        this(sentence, null);
    }

    /** An error that belongs to no single file, in every language, with what caused it. */
    public CorpusException(Message sentence, @Nullable Throwable cause) {
        super(sentence.english(), cause);
        this.file = null;
        this.line = 0;
        this.sentence = sentence;
    }

    /**
     * An error at a place in a file.
     *
     * @param line from 1, or 0 where no line can be named
     */
    public CorpusException(String message, String file, int line, @Nullable Throwable cause) {
        super(place(file, line) + ": " + message, cause);
        this.file = file;
        this.line = line;
        this.sentence = null;
    }

    /**
     * An error at a place in a file, in every language.
     *
     * @param line from 1, or 0 where no line can be named
     */
    public CorpusException(Message sentence, String file, int line, @Nullable Throwable cause) {
        super(place(file, line) + ": " + sentence.english(), cause);
        this.file = file;
        this.line = line;
        this.sentence = sentence;
    }

    private static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }

    @Override
    public String getLocalizedMessage() {
        return sentence().localized();
    }

    /** What is said, with the place. */
    public Message sentence() {
        Message said = sentence;
        String of = file;
        if (said == null) {
            return Message.literally(String.valueOf(getMessage()));
        }
        return of == null ? said : Message.at(place(of, line), said);
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
