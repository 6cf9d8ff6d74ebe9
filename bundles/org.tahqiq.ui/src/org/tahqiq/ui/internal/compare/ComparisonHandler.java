package org.tahqiq.ui.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.curation.Choice;

/** Goes through differences and decides them; what, stands behind the class name. */
@NonNullByDefault(false)
public final class ComparisonHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ComparisonView view) {
            switch (action) {
                case "next" -> view.step(true);
                case "previous" -> view.step(false);
                default -> view.take(Choice.valueOf(action));
            }
        }
        return null;
    }
}
