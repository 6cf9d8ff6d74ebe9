package org.tahqiq.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command prints to.
 *
 * @param out takes results
 * @param err takes progress and errors
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads progress and errors as they come
 * @param cancellation whether the person wants the command to stop
 */
public record Console(
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Cancellation cancellation) {

    private static final int STANDARD_OUT = 1;
    private static final int STANDARD_ERR = 2;

    /** The streams of the process. */
    public static Console ofProcess(Cancellation cancellation) {
        return new Console(
                System.out,
                System.err,
                isTerminal(STANDARD_OUT),
                isTerminal(STANDARD_ERR),
                cancellation);
    }

    /** Streams that are no terminal. */
    public static Console piped(PrintStream out, PrintStream err, Cancellation cancellation) {
        return new Console(out, err, false, false, cancellation);
    }

    /** A writer onto one of the streams, as picocli wants it. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Prints a line of the result. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints one error. */
    public void error(String sentence) {
        err.println("error: " + sentence);
    }

    /** Prints something that the person should know and that is no error. */
    public void note(String sentence) {
        err.println("note: " + sentence);
    }

    /**
     * Prints errors at the end of a command.
     *
     * @return the exit code: that some data was bad if there are any, else that all went well
     */
    public int errors(List<String> sentences) {
        sentences.forEach(this::error);
        return sentences.isEmpty() ? ExitCodes.GOOD : ExitCodes.BAD_DATA;
    }

    /**
     * Java itself can only say whether input and output are both a terminal; Linux knows of each
     * stream by itself.
     */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
