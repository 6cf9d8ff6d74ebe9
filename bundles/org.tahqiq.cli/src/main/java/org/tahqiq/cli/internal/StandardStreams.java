package org.tahqiq.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error as UTF-8, whatever the locale says: Arabic is printed. */
public final class StandardStreams {

    private StandardStreams() {}

    /** Puts both streams in the place of {@link System#out} and {@link System#err}. */
    public static void useUtf8() {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
    }

    /** Writes out what is still buffered. */
    public static void flush() {
        System.out.flush();
        System.err.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)),
                true,
                StandardCharsets.UTF_8);
    }
}
