package org.tahqiq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tahqiq.cli.internal.TahqiqCommand;

final class TahqiqCommandTest {

    @Test
    void helpIsNoError() {
        assertThat(TahqiqCommand.execute("--help")).isZero();
    }

    @Test
    void anUnknownCommandIsAMistakeInUse() {
        assertThat(TahqiqCommand.execute("no-such-command")).isEqualTo(2);
    }

    @Test
    void noCommandIsAMistakeInUse() {
        assertThat(TahqiqCommand.execute()).isEqualTo(2);
    }
}
