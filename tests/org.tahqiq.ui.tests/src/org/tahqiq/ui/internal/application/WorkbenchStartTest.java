package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

final class WorkbenchStartTest {

    @Test
    void opensOneWindow() {
        assertThat(PlatformUI.getWorkbench().getWorkbenchWindows()).hasSize(1);
        assertThat(window().getShell().isVisible()).isTrue();
    }

    @Test
    void theWindowBearsTheProductsName() {
        assertThat(window().getShell().getText()).contains("Tahqiq");
    }

    @Test
    void beginsInThePerspectiveForAnnotating() {
        assertThat(window().getActivePage().getPerspective().getId())
                .isEqualTo("org.tahqiq.ui.perspective.annotate");
    }

    @Test
    void theMenuHasAWayOut() {
        assertThat(window().getShell().getMenuBar().getItems())
                .extracting(item -> item.getText().replace("&", ""))
                .contains("File", "Window", "Help");
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
