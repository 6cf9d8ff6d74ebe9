package org.tahqiq.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IDecoratorManager;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

final class ProgressDecoratorTest {

    /** A decorator that throws once is never asked again. */
    @Test
    void nothingIsSaidOfACorpusThatHasGoneMeanwhile() {
        IProject gone = ResourcesPlugin.getWorkspace().getRoot().getProject("gone");
        DocumentNode document = new DocumentNode(gone, "visit", "visit");
        ProgressDecorator decorator = new ProgressDecorator();
        try {
            for (Object row : new Object[] {gone, document, new SetNode(document, "nora")}) {
                assertThatCode(() -> decorator.decorate(row, null)).doesNotThrowAnyException();
            }
        } finally {
            decorator.dispose();
        }
    }

    @Test
    void theDecoratorIsInUse() {
        IDecoratorManager decorators = PlatformUI.getWorkbench().getDecoratorManager();
        assertThat(decorators.getEnabled("org.tahqiq.ui.progress")).isTrue();
    }
}
