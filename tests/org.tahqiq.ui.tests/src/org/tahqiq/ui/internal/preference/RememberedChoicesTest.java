package org.tahqiq.ui.internal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is remembered of a person's choices. */
final class RememberedChoicesTest {

    private static final String KEY = "a.choice.of.a.test";

    @AfterEach
    void forget() throws Exception {
        InstanceScope.INSTANCE.getNode("org.tahqiq.ui").remove(KEY);
        InstanceScope.INSTANCE.getNode("org.tahqiq.ui").flush();
    }

    @Test
    void aChoiceIsOnDiskAtOnceSoThatACrashDoesNotLoseIt() throws Exception {
        new RememberedChoices().remember(KEY, "UNCERTAINTY");
        Path file =
                ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .getLocation()
                        .append(".metadata/.plugins/org.eclipse.core.runtime/.settings")
                        .append("org.tahqiq.ui.prefs")
                        .toPath();
        assertThat(Files.readString(file)).contains(KEY + "=UNCERTAINTY");
    }

    @Test
    void whatWasNeverChosenIsAsTheCallerSays() {
        assertThat(new RememberedChoices().get(KEY, "TEXT")).isEqualTo("TEXT");
        assertThat(new RememberedChoices().get(KEY, 100)).isEqualTo(100);
        assertThat(new RememberedChoices().isOn(KEY)).isFalse();
    }

    @Test
    void numbersAndPagesSeeTheSameChoice() {
        new RememberedChoices().remember(KEY, 120);
        assertThat(new RememberedChoices().get(KEY, 100)).isEqualTo(120);
        assertThat(RememberedChoices.forPages().getInt(KEY)).isEqualTo(120);
    }
}
