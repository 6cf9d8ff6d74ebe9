package org.tahqiq.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.tahqiq.cli.internal.Cancellation;
import org.tahqiq.cli.internal.Console;

final class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Cancellation cancellation = new Cancellation();

    @Test
    void aTerminalShowsABarThatIsTakenAwayAtTheEnd() {
        work(true);
        assertThat(printed()).startsWith("\r\033[KRunning [....").endsWith("\r\033[K");
    }

    @Test
    void aPipeIsToldNothingOfWhatIsQuick() {
        work(false);
        assertThat(printed()).isEmpty();
    }

    @Test
    void anInterruptCancels() {
        cancellation.ask();
        assertThatThrownBy(() -> work(false)).isInstanceOf(OperationCanceledException.class);
    }

    private void work(boolean terminal) {
        Console console = new Console(stream, stream, terminal, terminal, cancellation);
        try (Progress progress = new Progress(console, "Running", "documents", 2)) {
            SubMonitor monitor = SubMonitor.convert(progress, 2);
            for (String document : new String[] {"قمة", "لقاء"}) {
                monitor.checkCanceled();
                monitor.subTask(document);
                monitor.worked(1);
            }
        }
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
