package org.tahqiq.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output and standard error as UTF-8, whatever the locale says: Arabic is printed. */
public final class StandardStreams {

    private final FaultKeepingStream out =
            new FaultKeepingStream(new FileOutputStream(FileDescriptor.out));

    /** Puts both streams in the place of {@link System#out} and {@link System#err}. */
    public StandardStreams() {
        System.setOut(utf8(out));
        System.setErr(utf8(new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Writes out what is still buffered.
     *
     * @return why the results could not all be written; empty: they were, or their reader wanted no
     *     more of them
     */
    public Optional<IOException> flush() {
        System.out.flush();
        System.err.flush();
        return out.fault();
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
