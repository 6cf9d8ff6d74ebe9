package org.tahqiq.ui.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.Test;

final class PerspectivesTest {

    /** Quick access and the dialog of perspectives leave out what this filter does. */
    @Test
    void onlyOurOwnAreOffered() {
        assertThat(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .filteredOn(perspective -> !WorkbenchActivityHelper.filterItem(perspective))
                .extracting(IPerspectiveDescriptor::getId)
                .containsExactlyInAnyOrder(AnnotatePerspective.ID, CuratePerspective.ID);
    }
}
