package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Undo and redo in the menu, made anew each time it opens: they bear the names of the edits. */
@NonNullByDefault(false)
public final class UndoItems extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator serviceLocator) {
        services = serviceLocator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Optional<DocumentSession> session = session();
        return new IContributionItem[] {
            item(
                    IWorkbenchCommandConstants.EDIT_UNDO,
                    session.flatMap(DocumentSession::undoLabel)
                            .map(edit -> NLS.bind(Messages.Undo_named, edit))
                            .orElse(Messages.Undo)),
            item(
                    IWorkbenchCommandConstants.EDIT_REDO,
                    session.flatMap(DocumentSession::redoLabel)
                            .map(edit -> NLS.bind(Messages.Redo_named, edit))
                            .orElse(Messages.Redo))
        };
    }

    private IContributionItem item(String command, String label) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(
                        services, null, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }

    private Optional<DocumentSession> session() {
        IWorkbenchWindow window = services.getService(IWorkbenchWindow.class);
        return window != null
                        && window.getActivePage() != null
                        && window.getActivePage().getActiveEditor()
                                instanceof AnnotationEditor editor
                ? editor.desk().map(AnnotationDesk::session)
                : Optional.empty();
    }
}
