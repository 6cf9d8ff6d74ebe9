package org.tahqiq.ui.internal.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.nlp.api.format.ExportResult;
import org.tahqiq.nlp.api.format.ImportResult;
import org.tahqiq.ui.internal.control.FileChoice;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.help.WelcomePart;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.run.Target;
import org.tahqiq.ui.internal.tell.Tell;

/** Makes, opens, fills and exports corpora; what, stands behind the class name. */
@NonNullByDefault(false)
public final class CorpusHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(
            IConfigurationElement config, String propertyName, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Optional<IProject> corpus = Target.of(event).map(Target::project);
        try {
            switch (action) {
                case "new" -> make(window);
                case "open" -> open(window);
                case "sample" -> openSample(window);
                case "import" -> importInto(window, corpus);
                case "export" -> export(window, corpus);
                default -> throw new IllegalArgumentException(action);
            }
        } catch (CorpusException e) {
            Tell.trouble(e);
        }
        return null;
    }

    private static void make(IWorkbenchWindow window) throws CorpusException {
        NewCorpusWizard wizard = new NewCorpusWizard();
        run(window, wizard);
        if (wizard.made().isPresent()) {
            reveal(window, wizard.made().get());
        }
    }

    private static void open(IWorkbenchWindow window) throws CorpusException {
        Optional<Path> folder =
                new FileChoice(window.getShell(), Messages.Open_chooseFolder).folder();
        if (folder.isPresent()) {
            Corpora corpora = Corpora.ofWorkbench();
            String name = corpora.freeName(String.valueOf(folder.get().getFileName()));
            reveal(window, corpora.open(name, folder.get(), new NullProgressMonitor()));
        }
    }

    private static void openSample(IWorkbenchWindow window) throws CorpusException {
        IProject[] made = new IProject[1];
        try {
            PlatformUI.getWorkbench()
                    .getProgressService()
                    .busyCursorWhile(
                            monitor -> {
                                try {
                                    made[0] = SampleCorpus.open(Corpora.ofWorkbench(), monitor);
                                } catch (CorpusException e) {
                                    throw new InvocationTargetException(e);
                                }
                            });
            reveal(window, made[0]);
        } catch (InvocationTargetException e) {
            throw new CorpusException(Troubles.sentence(e), e.getCause());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private static void importInto(IWorkbenchWindow window, Optional<IProject> corpus)
            throws CorpusException {
        ImportWizard wizard = new ImportWizard(corpus);
        run(window, wizard);
        if (wizard.result().isEmpty()) {
            return;
        }
        ImportResult result = wizard.result().get();
        if (wizard.corpus().isPresent()) {
            reveal(window, wizard.corpus().get());
        }
        if (!result.failures().isEmpty() || !result.remarks().isEmpty()) {
            String report =
                    Stream.concat(
                                    result.failures().stream()
                                            .map(CorpusException::getLocalizedMessage),
                                    result.remarks().stream().map(Object::toString))
                            .collect(Collectors.joining("\n"));
            String message =
                    Counted.bind(
                            Messages.Import_done,
                            result.documents().size(),
                            result.failures().size());
            new ReportDialog(window.getShell(), Messages.Import_title, message, report).open();
        }
    }

    private static void export(IWorkbenchWindow window, Optional<IProject> corpus)
            throws CorpusException {
        ExportWizard wizard = new ExportWizard(corpus);
        run(window, wizard);
        if (wizard.result().isEmpty()) {
            return;
        }
        ExportResult result = wizard.result().get();
        String message =
                NLS.bind(
                        result.isGood() ? Messages.Export_good : Messages.Export_bad,
                        result.folder());
        try {
            String report = Files.readString(result.folder().resolve("report.md"));
            new ReportDialog(window.getShell(), Messages.Export_title, message, report).open();
        } catch (IOException e) {
            throw new CorpusException(NLS.bind(Messages.Export_noReport, result.folder()), e);
        }
    }

    private static void run(IWorkbenchWindow window, Wizard wizard) {
        new WizardDialog(window.getShell(), wizard).open();
    }

    private static void reveal(IWorkbenchWindow window, IProject project) throws CorpusException {
        // It covers the explorer, whose corpus would come into the list unseen.
        WelcomePart.close();
        try {
            IViewPart view = window.getActivePage().showView(CorpusExplorer.ID);
            if (view instanceof CorpusExplorer explorer) {
                explorer.reveal(project);
            }
        } catch (PartInitException e) {
            throw new CorpusException(Cause.of(e), e);
        }
    }
}
