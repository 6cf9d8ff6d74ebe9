package org.tahqiq.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Shows all keys that work right now, and does what is chosen of them. */
@NonNullByDefault(false)
public final class KeyListHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        KeyListDialog dialog =
                new KeyListDialog(
                        window.getShell(), KeyInUse.all(window.getService(IBindingService.class)));
        dialog.open();
        if (dialog.chosen().isPresent()) {
            try {
                window.getService(IHandlerService.class)
                        .executeCommand(dialog.chosen().get().command(), null);
            } catch (CommandException e) {
                throw new ExecutionException(dialog.chosen().get().name(), e);
            }
        }
        return null;
    }
}
