package org.tahqiq.ui.internal.manage;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.ui.internal.tell.Tell;

/** Deletes, renames or refreshes what is picked; which, stands behind the class name. */
@NonNullByDefault(false)
public final class ManageHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        List<?> picked = HandlerUtil.getCurrentStructuredSelection(event).toList();
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        try {
            switch (action) {
                case "delete" -> delete(shell, page, new Removal(picked));
                case "rename" -> rename(shell, picked);
                case "refresh" -> refresh(picked);
                default -> throw new IllegalArgumentException(action);
            }
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
        IViewPart explorer = page.findView(CorpusExplorer.ID);
        if (explorer instanceof CorpusExplorer view) {
            view.refresh();
        }
        return null;
    }

    private static void delete(Shell shell, IWorkbenchPage page, Removal removal)
            throws CorpusException {
        if (removal.isEmpty()) {
            return;
        }
        boolean files = false;
        if (removal.corpora().isEmpty()) {
            if (!MessageDialog.openConfirm(shell, Messages.Delete_title, removal.question())) {
                return;
            }
        } else {
            MessageDialogWithToggle dialog =
                    MessageDialogWithToggle.openOkCancelConfirm(
                            shell,
                            Messages.Delete_title,
                            removal.question(),
                            Messages.Delete_files,
                            false,
                            null,
                            null);
            if (dialog.getReturnCode() != Window.OK) {
                return;
            }
            files = dialog.getToggleState();
        }
        removal.closeEditors(page);
        removal.run(files, new NullProgressMonitor());
    }

    private static void rename(Shell shell, List<?> picked) throws CorpusException {
        Object first = picked.size() == 1 ? picked.get(0) : null;
        if (first instanceof DocumentNode document) {
            CorpusStore store = Corpora.ofWorkbench().store(document.project());
            DocumentEntry entry = store.document(document.id()).orElseThrow();
            String former = entry.getTitle();
            String title = ask(shell, Messages.Rename_document, former);
            if (title != null) {
                entry.setTitle(title.strip());
                try {
                    store.saveCorpus();
                } catch (CorpusException e) {
                    entry.setTitle(former);
                    throw e;
                }
            }
        } else if (first instanceof IProject project) {
            String name = ask(shell, Messages.Rename_corpus, project.getName());
            if (name != null && !name.equals(project.getName())) {
                move(project, name.strip());
            }
        } else {
            Tell.information(Messages.Rename_pick);
        }
    }

    private static void move(IProject project, String name) throws CorpusException {
        try {
            project.move(IPath.fromPortableString(name), true, new NullProgressMonitor());
        } catch (CoreException e) {
            throw new CorpusException(NLS.bind(Messages.Rename_failed, project.getName(), name), e);
        }
    }

    private static @Nullable String ask(Shell shell, String question, String former) {
        InputDialog dialog =
                new InputDialog(
                        shell,
                        Messages.Rename_title,
                        question,
                        former,
                        text -> text.isBlank() ? Messages.Rename_empty : null);
        return dialog.open() == Window.OK ? dialog.getValue() : null;
    }

    private static void refresh(List<?> picked) {
        List<IProject> projects =
                picked.isEmpty()
                        ? Corpora.ofWorkbench().projects()
                        : picked.stream()
                                .map(
                                        node ->
                                                node instanceof DocumentNode document
                                                        ? document.project()
                                                        : node instanceof SetNode set
                                                                ? set.document().project()
                                                                : (IProject) node)
                                .distinct()
                                .toList();
        Job.createSystem(
                        Messages.Refresh_job,
                        monitor -> {
                            for (IProject project : projects) {
                                project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                            }
                        })
                .schedule();
    }
}
