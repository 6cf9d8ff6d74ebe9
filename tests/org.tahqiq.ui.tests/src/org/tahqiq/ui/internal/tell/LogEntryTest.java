package org.tahqiq.ui.internal.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.run.OperationJob;

/** What of a trouble gets into the log of the workbench. */
final class LogEntryTest {

    private static final CorpusException REFUSAL = new CorpusException("There is too little.");

    @Test
    void aRefusalIsAWarningWithoutAPlaceInTheProgram() {
        IStatus entry = LogEntry.of(Status.error("There is too little.", REFUSAL));

        assertThat(entry.getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(entry.getMessage()).isEqualTo("There is too little.");
        assertThat(entry.getException()).isNull();
    }

    @Test
    void aRefusalOfManyPartsIsOneToo() {
        MultiStatus told = new MultiStatus("org.tahqiq.ui", 0, "Not everything.", null);
        told.add(Status.error("The first."));
        told.add(Status.error("The second.", REFUSAL));

        IStatus entry = LogEntry.of(told);

        assertThat(entry.getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(entry.getChildren())
                .extracting(IStatus::getMessage)
                .containsExactly("The first.", "The second.");
        assertThat(entry.getChildren()).allMatch(part -> part.getException() == null);
    }

    @Test
    void whatNobodyExpectedStaysAnErrorWithItsPlace() {
        IStatus crash = Status.error("It failed.", new IllegalStateException("x"));
        IStatus caused = Status.error("It failed.", new CorpusException("y", new Error("z")));

        assertThat(LogEntry.of(crash)).isSameAs(crash);
        assertThat(LogEntry.of(caused)).isSameAs(caused);
    }

    @Test
    void aJobThatRefusesLeavesAWarning() throws InterruptedException {
        OperationJob<String> job =
                new OperationJob<>(
                        "refuses",
                        ResourcesPlugin.getWorkspace().getRoot().getProject("none"),
                        monitor -> {
                            throw REFUSAL;
                        },
                        PlatformUI.getWorkbench().getDisplay(),
                        result -> {});
        job.schedule();
        job.join();

        assertThat(job.getResult().getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(job.getResult().getException()).isNull();
    }
}
