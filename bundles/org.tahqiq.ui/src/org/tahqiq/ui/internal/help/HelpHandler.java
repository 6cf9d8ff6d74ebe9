package org.tahqiq.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help page that stands behind the class name. */
@NonNullByDefault(false)
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

    private HelpTopic topic = HelpTopic.FIRST_SESSION;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        topic = HelpTopic.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            ((HelpView) page.showView(HelpView.ID)).show(topic);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(HelpView.ID, e);
        }
    }
}
