package org.tahqiq.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.ui.internal.editor.OpenDocument;

/** Opens the documents and sets that are picked in the explorer. */
@NonNullByDefault(false)
public final class OpenHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        for (Object node : HandlerUtil.getCurrentStructuredSelection(event)) {
            open(page, node);
        }
        return null;
    }

    /** Opens a document as the person, or a set as it is. */
    static void open(IWorkbenchPage page, Object node) {
        if (node instanceof DocumentNode document) {
            new OpenDocument(page, document.project(), document.id()).asMyself();
        } else if (node instanceof SetNode set) {
            new OpenDocument(page, set.document().project(), set.document().id())
                    .as(set.annotator());
        }
    }
}
