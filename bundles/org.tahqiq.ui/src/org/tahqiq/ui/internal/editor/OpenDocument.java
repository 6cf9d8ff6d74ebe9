package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.StartSet;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.preference.RememberedChoices;

/** Opens documents in editors. Who the person is, is asked once and remembered. */
public final class OpenDocument {

    private static final String PLUGIN = "org.tahqiq.ui";
    private static final String PERSON = "annotator";

    private final IWorkbenchPage page;
    private final IProject project;
    private final String document;

    /** A document that is to be opened. */
    public OpenDocument(IWorkbenchPage page, IProject project, String document) {
        this.page = page;
        this.project = project;
        this.document = document;
    }

    /** Opens the person's own set, after asking how to begin where there is none. */
    public void asMyself() {
        try {
            CorpusStore store = Corpora.ofWorkbench().store(project);
            String person = person();
            if (!person.isEmpty() && store.hasSet(document, person)) {
                as(person);
                return;
            }
            List<String> sources =
                    store.annotators(document).stream().filter(a -> !a.equals(person)).toList();
            AnnotatorDialog dialog =
                    new AnnotatorDialog(
                            page.getWorkbenchWindow().getShell(),
                            store,
                            person.isEmpty() ? System.getProperty("user.name", "") : person,
                            sources);
            if (dialog.open() == Window.OK) {
                new RememberedChoices().remember(PERSON, dialog.person());
                begin(store, dialog.person(), dialog.source());
                as(dialog.person());
            }
        } catch (CorpusException e) {
            show(e);
        }
    }

    /** Who the person said they are; empty: they were not asked yet. */
    static String person() {
        return new RememberedChoices().get(PERSON, "");
    }

    /** Opens the set of an annotator, which is there. */
    public void as(String annotator) {
        try {
            page.openEditor(
                    new AnnotationEditorInput(project, document, annotator), AnnotationEditor.ID);
        } catch (PartInitException e) {
            show(e);
        }
    }

    private void begin(CorpusStore store, String person, Optional<String> source)
            throws CorpusException {
        if (store.hasSet(document, person)) {
            return;
        }
        if (source.isPresent()) {
            StartSet.Report report =
                    new StartSet(store, source.get(), person, List.of(document))
                            .run(new NullProgressMonitor());
            report.remarks().forEach(Platform.getLog(OpenDocument.class)::warn);
            report.problems().forEach(Platform.getLog(OpenDocument.class)::warn);
        } else {
            addPerson(store, person);
            store.save(store.newSet(document, person));
        }
    }

    private static void addPerson(CorpusStore store, String person) throws CorpusException {
        List<Annotator> annotators = store.corpus().getAnnotators();
        if (annotators.stream().noneMatch(annotator -> person.equals(annotator.getName()))) {
            Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
            annotator.setName(person);
            annotator.setKind(AnnotatorKind.PERSON);
            annotators.add(annotator);
            store.saveCorpus();
        }
    }

    private static void show(Exception e) {
        IStatus status = new Status(IStatus.ERROR, PLUGIN, e.getLocalizedMessage(), e);
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
