package org.tahqiq.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Sends the caret to a {@link CaretGoal}, or ({@code :extend} behind the name) selects as far. */
@NonNullByDefault(false)
public final class CaretHandler extends AbstractHandler implements IExecutableExtension {

    private boolean extend;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        extend = "extend".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String to = event.getParameter("to");
        if (to != null && HandlerUtil.getActiveEditor(event) instanceof AnnotationEditor editor) {
            editor.moveCaret(CaretGoal.valueOf(to), extend);
        }
        return null;
    }
}
