package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

/** What a person does with a dialog. Closes it where that fails, so that the test goes on. */
final class Answer {

    private boolean given;
    private @Nullable Throwable failure;

    private Answer() {}

    /** Does it as soon as the dialog of the title is open. */
    static Answer to(Workbench workbench, String title, Consumer<Shell> action) {
        Answer answer = new Answer();
        workbench.onDialog(title, shell -> answer.give(shell, action));
        return answer;
    }

    /** Does it as soon as the window is open that a class of this name has made. */
    static Answer toWindow(Workbench workbench, String kind, Consumer<Shell> action) {
        Answer answer = new Answer();
        workbench.onWindow(kind, shell -> answer.give(shell, action));
        return answer;
    }

    /** Does it as soon as another dialog is open. */
    static Answer toAny(Workbench workbench, Consumer<Shell> action) {
        Answer answer = new Answer();
        workbench.onAnyDialog(shell -> answer.give(shell, action));
        return answer;
    }

    private void give(Shell shell, Consumer<Shell> action) {
        try {
            action.accept(shell);
        } catch (RuntimeException | Error e) {
            failure = e;
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
        given = true;
    }

    /** Whether the dialog has opened and all was done with it. */
    boolean isGiven() {
        return given;
    }

    /** Fails if the dialog did not open or was not as expected. */
    void check() {
        assertThat(given).as("the dialog has opened").isTrue();
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }
}
