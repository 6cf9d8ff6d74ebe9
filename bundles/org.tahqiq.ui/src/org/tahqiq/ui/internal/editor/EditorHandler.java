package org.tahqiq.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the active editor itself; what, stands behind the class name. */
@NonNullByDefault(false)
public final class EditorHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor) {
            switch (action) {
                case "larger" -> editor.zoom(1);
                case "smaller" -> editor.zoom(-1);
                case "revert" -> revert(editor);
                case "history" -> editor.saved().restoreFormer();
                default -> throw new IllegalArgumentException(action);
            }
        }
        return null;
    }

    private static void revert(AnnotationEditor editor) {
        if (editor.unsaved().filter(UnsavedEdits::mayBeForgotten).isPresent()) {
            editor.revert();
        }
    }
}
