package org.tahqiq.ui.internal.editor;

import java.util.Optional;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
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
import org.tahqiq.core.session.Journal;
import org.tahqiq.core.session.Recovery;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.SetLock;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.desk.ShownLayers;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.ui.internal.problem.ProblemMarkers;
import org.tahqiq.ui.internal.view.AnnotationOutline;

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
        setPartName(set.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        control = new DeskControl(parent, getSite());
        try {
            open();
        } catch (CorpusException e) {
            control.dispose();
            Label trouble = new Label(parent, SWT.WRAP);
            trouble.setText(String.valueOf(e.getMessage()));
            trouble.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            return;
        }
        MenuManager menu = new MenuManager();
        control.text().setMenu(menu.createContextMenu(control.text()));
        getEditorSite().registerContextMenu(ID, menu, null, false);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        desk.session().recovery().ifPresent(this::tellRecovery);
        EditorFont.missing(control.text()).ifPresent(said -> new Notice(control, said));
    }

    private void open() throws CorpusException {
        AnnotationEditorInput input = input();
        store = Corpora.ofWorkbench().store(input.project());
        lock.ifPresent(SetLock::close);
        SetOpening.Opened opened = new SetOpening(store, input).open();
        lock = opened.lock();
        boolean arabic = WorkbenchLanguage.isArabic();
        ShownLayers layers = new ShownLayers(Scheme.of(store.corpus()), arabic);
        desk = new AnnotationDesk(opened.session(), layers, control, opened.refusal());
        desk.addListener(this);
        control.setDesk(desk);
        if (!opened.sentence().isEmpty()) {
            tellTrouble(opened);
        }
        store.document(input.document()).ifPresent(entry -> setPartName(entry.getTitle()));
    }

    /** Says why the set is only to be looked at, and offers what can be done about it. */
    private void tellTrouble(SetOpening.Opened opened) {
        Notice notice = new Notice(control, opened.sentence());
        FormerStates former = new FormerStates(store.files(), input());
        if (opened.closed().equals(Optional.of(SetOpening.Closed.DAMAGED))
                && !former.all().isEmpty()) {
            notice.addButton(Messages.Opening_history, () -> restore(former));
        } else {
            notice.addButton(Messages.Opening_again, this::reopen);
        }
    }

    private void restore(FormerStates former) {
        try {
            Optional<IFileState> chosen = former.choose(getSite().getShell());
            if (chosen.isPresent()) {
                former.restore(chosen.get());
            }
        } catch (CorpusException e) {
            said(String.valueOf(e.getMessage()), true);
        }
        reopen();
    }

    private void tellRecovery(Recovery recovery) {
        Notice notice =
                new Notice(control, NLS.bind(Messages.Editor_recovered, recovery.labels().size()));
        notice.addButton(Messages.Editor_forget, this::revert);
        firePropertyChange(PROP_DIRTY);
    }

    /** Offers what a pipeline has found since the editor was opened; its own set is read anew. */
    public void offer(String pipeline) {
        if (input().annotator().equals(pipeline)) {
            revert();
        }
        if (desk == null || desk.isReadOnly()) {
            return;
        }
        Notice notice = new Notice(control, NLS.bind(Messages.Editor_offer, pipeline));
        notice.addButton(Messages.Editor_add, () -> addSuggestions(pipeline));
    }

    private void addSuggestions(String pipeline) {
        try {
            new SuggestionIntake(desk).add(store.load(input().document(), pipeline));
        } catch (CorpusException e) {
            said(String.valueOf(e.getMessage()), true);
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
        try {
            desk.session().save(store);
            firePropertyChange(PROP_DIRTY);
        } catch (CorpusException e) {
            monitor.setCanceled(true);
            IStatus status = new Status(IStatus.ERROR, PLUGIN, e.getMessage(), e);
            StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Forgets all edits since the set was saved. */
    public void revert() {
        try {
            if (lock.isPresent()) {
                journal().clear();
            }
            reopen();
        } catch (CorpusException e) {
            said(String.valueOf(e.getMessage()), true);
        }
    }

    /** Reads the set anew, with the edits that its journal holds. */
    private void reopen() {
        try {
            desk.removeListener(this);
            open();
            firePropertyChange(PROP_DIRTY);
            firePropertyChange(PROP_INPUT);
        } catch (CorpusException e) {
            said(String.valueOf(e.getMessage()), true);
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
        lock.ifPresent(SetLock::close);
        super.dispose();
    }
}
