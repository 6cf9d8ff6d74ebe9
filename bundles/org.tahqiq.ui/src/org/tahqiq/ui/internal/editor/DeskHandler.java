package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/**
 * Does something at the desk of the active editor. Which {@link DeskAction} stands behind the class
 * name in the extension, for example {@code DeskHandler:ACCEPT}.
 */
@NonNullByDefault(false)
public final class DeskHandler extends AbstractHandler implements IExecutableExtension {

    private DeskAction action;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        action = DeskAction.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        desk().ifPresent(action::perform);
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(
                switch (action) {
                    case UNDO -> desk().flatMap(desk -> desk.session().undoLabel()).isPresent();
                    case REDO -> desk().flatMap(desk -> desk.session().redoLabel()).isPresent();
                    default -> desk().isPresent();
                });
    }

    private static Optional<AnnotationDesk> desk() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page != null && page.getActiveEditor() instanceof AnnotationEditor editor
                ? editor.desk()
                : Optional.empty();
    }
}
