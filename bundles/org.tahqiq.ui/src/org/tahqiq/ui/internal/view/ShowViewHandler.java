package org.tahqiq.ui.internal.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view whose id stands behind the class name. */
@NonNullByDefault(false)
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

    private String view;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        view = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(view);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(view, e);
        }
    }
}
