package org.tahqiq.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Remembers that something could not be written, which a {@link java.io.PrintStream} does not say.
 */
final class FaultKeepingStream extends FilterOutputStream {

    private volatile Optional<IOException> fault = Optional.empty();

    FaultKeepingStream(OutputStream out) {
        super(out);
    }

    /** Why something could not be written; that a reader wanted no more is no fault. */
    Optional<IOException> fault() {
        return fault;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    @NonNullByDefault(false)
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                fault = Optional.of(e);
            }
            throw e;
        }
    }
}
