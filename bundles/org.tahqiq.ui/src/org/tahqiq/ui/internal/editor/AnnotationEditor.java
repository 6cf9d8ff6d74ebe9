package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Journal;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.desk.ShownLayers;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.ui.internal.problem.ProblemMarkers;
import org.tahqiq.ui.internal.training.Retraining;
import org.tahqiq.ui.internal.view.AnnotationOutline;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** The editor of one annotator's set of one document. */
@NonNullByDefault(false)
public final class AnnotationEditor extends EditorPart implements DeskListener {

    /** The id under which the editor is registered. */
    public static final String ID = "org.tahqiq.ui.editor";

    private static final String CONTEXT = "org.tahqiq.ui.context.annotating";
    private static final String PLUGIN = "org.tahqiq.ui";

    private CorpusStore store;
    private AnnotationDesk desk;
    private DeskControl control;
    private EditorNotices notices;
    private DiskCare care;
    private WorkTime time;
    private boolean finishedOnDisk;
    private Optional<String> refusal = Optional.empty();
    private Optional<SetLock> lock = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        AnnotationEditorInput set =
                AnnotationEditorInput.of(input)
                        .orElseThrow(
                                () ->
                                        new PartInitException(
                                                NLS.bind(
                                                        Messages.Editor_wrongInput,
                                                        input.getName())));
        setSite(site);
        setInput(set);
        setPartName(EditorTitle.of(set.document(), set.annotator()));
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        control = new DeskControl(parent, getSite());
        notices = new EditorNotices(this, control);
        care = new DiskCare(this, control);
        time = new WorkTime(input());
        try {
            open();
        } catch (CorpusException e) {
            control.dispose();
            Label trouble = new Label(parent, SWT.WRAP);
            trouble.setText(String.valueOf(e.getLocalizedMessage()));
            trouble.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            return;
        }
        MenuManager menu = new MenuManager();
        control.text().setMenu(menu.createContextMenu(control.text()));
        getEditorSite().registerContextMenu(ID, menu, null, false);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        tellRecovery();
        firePropertyChange(PROP_DIRTY);
        EditorFont.missing(control.text()).ifPresent(said -> new Notice(control, said));
    }

    private void tellRecovery() {
        desk.session().recovery().ifPresent(notices::tellRecovery);
        try {
            desk.session().setAside().ifPresent(notices::tellSetAside);
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    private void open() throws CorpusException {
        AnnotationEditorInput input = input();
        store = Corpora.ofWorkbench().store(input.project());
        lock.ifPresent(SetLock::close);
        care.reading();
        SetOpening.Opened opened = new SetOpening(store, input).open();
        lock = opened.lock();
        finishedOnDisk = !opened.session().isDirty() && isFinished(opened.session());
        refusal = opened.refusal();
        boolean arabic = WorkbenchLanguage.isArabic();
        ShownLayers layers = new ShownLayers(Scheme.of(store.corpus()), arabic);
        Optional<Selection> former = desk().map(left -> left.scene().selection());
        desk = new AnnotationDesk(opened.session(), layers, control, refusal, time.clock());
        former.ifPresent(selection -> desk.hear(new Intent.SelectRange(selection)));
        desk.addListener(this);
        desk.addListener(time);
        control.setDesk(desk);
        if (!opened.sentence().isEmpty()) {
            notices.tellTrouble(opened, saved().hasFormer());
        }
        store.document(input.document())
                .map(entry -> EditorTitle.of(entry.getTitle(), input.annotator()))
                .ifPresent(this::setPartName);
    }

    /** The states of the set that are on disk. */
    SavedStates saved() {
        return new SavedStates(this, store);
    }

    /** Closes the set for edits, in addition to what closes it anyway; empty: no more. */
    void setRefusal(Optional<String> further) {
        desk().ifPresent(
                        opened -> {
                            opened.setRefusal(refusal.or(() -> further));
                            control.refreshLines();
                        });
    }

    /** Offers what a pipeline has found since the editor was opened; its own set is read anew. */
    public void offer(String pipeline) {
        if (input().annotator().equals(pipeline)) {
            revert();
        }
        if (desk == null || desk.isReadOnly()) {
            return;
        }
        notices.offer(pipeline);
    }

    /** Takes what a pipeline has found into the set, as suggestions. */
    void addSuggestions(String pipeline) {
        try {
            new SuggestionIntake(desk).add(store.load(input().document(), pipeline));
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
        setFocus();
    }

    /** What lies before the annotator; empty if the set could not be opened. */
    public Optional<AnnotationDesk> desk() {
        return Optional.ofNullable(desk);
    }

    /** The set that is open. */
    public AnnotationEditorInput input() {
        return (AnnotationEditorInput) getEditorInput();
    }

    @Override
    public void edited(SessionChange change) {
        control.refreshLines();
        notices.edited();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void said(String sentence, boolean refusal) {
        IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(refusal ? sentence : null);
        line.setMessage(sentence.isEmpty() ? null : sentence);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!care.maySave()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            desk.session().save(store);
            tellWhetherFinished();
            care.saved();
            notices.edited();
            time.keep();
            firePropertyChange(PROP_DIRTY);
        } catch (CorpusException e) {
            monitor.setCanceled(true);
            IStatus status = new Status(IStatus.ERROR, PLUGIN, e.getLocalizedMessage(), e);
            StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private void tellWhetherFinished() {
        boolean finished = isFinished(desk.session());
        if (finished && !finishedOnDisk) {
            new Retraining(input().project(), input().annotator()).documentFinished();
        }
        finishedOnDisk = finished;
    }

    private static boolean isFinished(DocumentSession session) {
        return session.set().getState() == SetState.FINISHED;
    }

    /** Saves the set, as the command does. */
    void save() {
        doSave(new NullProgressMonitor());
    }

    /** What the file does not have; empty if the set could not be opened. */
    Optional<UnsavedEdits> unsaved() {
        return desk().map(opened -> new UnsavedEdits(opened, getSite().getShell()));
    }

    /** Forgets all edits since the set was saved, without asking. */
    public void revert() {
        try {
            if (lock.isPresent()) {
                journal().clear();
            }
            reopen();
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    /** Reads the set anew, with the edits that its journal holds. */
    void reopen() {
        try {
            desk.removeListener(this);
            open();
            notices.edited();
            firePropertyChange(PROP_DIRTY);
            firePropertyChange(PROP_INPUT);
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    /** Makes the edits that were set aside after all, on the set as it is now. */
    void takeBackSetAside() {
        try {
            desk.session().takeBackSetAside();
            reopen();
            tellRecovery();
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    /** Forgets the edits that were set aside. */
    void forgetSetAside() {
        try {
            desk.session().forgetSetAside();
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    private Journal journal() {
        return Journal.of(store.files(), input().document(), input().annotator());
    }

    /** Sends the caret somewhere; selects as far with {@code extend}. */
    void moveCaret(CaretGoal goal, boolean extend) {
        desk().ifPresent(opened -> goal.go(opened, control.text(), extend));
    }

    /** Makes the text larger (positive) or smaller (negative). */
    void zoom(int steps) {
        EditorFont.zoom(control.text(), steps);
    }

    @Override
    public boolean isDirty() {
        return desk != null && desk.session().isDirty();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A set has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (!control.isDisposed()) {
            control.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class && desk != null) {
            return adapter.cast(new AnnotationOutline(this));
        }
        if (adapter == IGotoMarker.class && desk != null) {
            return adapter.cast((IGotoMarker) this::showProblem);
        }
        return super.getAdapter(adapter);
    }

    private void showProblem(IMarker marker) {
        String id = marker.getAttribute(ProblemMarkers.ANNOTATION, "");
        if (desk.view().annotation(id).isPresent()) {
            desk.pickAndReveal(id);
        }
    }

    @Override
    public void dispose() {
        if (isDirty()) {
            // The person was asked and does not want these edits; a crash does not come by here.
            try {
                journal().clear();
            } catch (CorpusException e) {
                Platform.getLog(AnnotationEditor.class).warn(e.getMessage(), e);
            }
        }
        if (time != null) {
            time.keep();
        }
        lock.ifPresent(SetLock::close);
        super.dispose();
    }
}
