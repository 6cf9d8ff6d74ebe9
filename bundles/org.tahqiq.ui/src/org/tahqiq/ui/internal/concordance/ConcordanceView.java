package org.tahqiq.ui.internal.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.ChangeHits;
import org.tahqiq.core.operation.HitChange;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.search.Concordance;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.OpenDocument;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.ui.internal.tell.Tell;
import org.tahqiq.ui.internal.view.DeskView;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Searches a document or a corpus, shows the hits in their context, and acts on them. */
@NonNullByDefault(false)
public final class ConcordanceView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.concordance";

    /** How often hits are shown while a search goes on, in milliseconds. */
    private static final int SHOWING = 200;

    private final Corpora corpora = Corpora.ofWorkbench();
    private final AtomicBoolean showing = new AtomicBoolean();
    private SearchBar bar;
    private KwicTable table;
    private HitActions actions;
    private Hits hits = new Hits();
    private IProject searched;
    private SearchTerms terms;
    private OperationJob<Concordance.Report> job;

    @Override
    protected void createControls(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new SearchBar(area, corpora, this::search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        table = new KwicTable(area, this::open);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(table.control());
        actions = new HitActions(area, this::change);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
    }

    @Override
    protected void refresh() {
        Optional<AnnotationEditor> editor = editor();
        bar.refresh(
                editor.map(open -> open.input().project()).orElse(null),
                editor.map(open -> open.input().annotator()).orElse(null));
    }

    private void search() {
        if (job != null) {
            job.cancel();
            return;
        }
        if (bar.corpus().filter(IProject::isAccessible).isEmpty()) {
            // It has been deleted since it was chosen.
            refresh();
        }
        if (bar.corpus().isEmpty()) {
            return;
        }
        try {
            terms = bar.terms();
            searched = bar.corpus().get();
            CorpusStore store = corpora.store(searched);
            List<String> documents = documents(store);
            Concordance concordance =
                    terms.concordance(store, openSets().copied(store, terms.annotator()));
            hits = new Hits();
            table.show(hits);
            actions.setTags(TagChoice.ofSpans(Scheme.of(store.corpus())));
            schedule(monitor -> concordance.run(documents, this::tell, monitor));
        } catch (CorpusException e) {
            actions.say(String.valueOf(e.getLocalizedMessage()));
        }
    }

    private List<String> documents(CorpusStore store) {
        if (bar.isOpenDocumentOnly()) {
            return editor().filter(editor -> editor.input().project().equals(searched))
                    .map(editor -> List.of(editor.input().document()))
                    .orElse(List.of());
        }
        return store.corpus().getDocuments().stream().map(DocumentEntry::getId).toList();
    }

    private void schedule(OperationJob.Operation<Concordance.Report> operation) {
        Display display = getSite().getShell().getDisplay();
        job =
                new OperationJob<>(
                        NLS.bind(Messages.View_job, searched.getName()),
                        searched,
                        operation,
                        display,
                        this::tellProblems);
        // Looking takes nothing away from whoever writes.
        job.setRule(null);
        job.setUser(false);
        OperationJob<?> mine = job;
        job.addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    public void done(IJobChangeEvent event) {
                        if (!display.isDisposed()) {
                            display.asyncExec(() -> ended(mine));
                        }
                    }
                });
        bar.setSearching(true);
        job.schedule();
    }

    /** On the thread of the search. */
    private void tell(Hit hit) {
        hits.tell(hit);
        Display display = getSite().getShell().getDisplay();
        if (showing.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(SHOWING, this::showHits));
        }
    }

    private void showHits() {
        showing.set(false);
        if (!table.control().isDisposed() && hits.take()) {
            table.grow();
            actions.say(NLS.bind(Messages.View_hits, hits.size()));
        }
    }

    private void ended(OperationJob<?> which) {
        if (which == job && !bar.isDisposed()) {
            job = null;
            bar.setSearching(false);
            showHits();
            actions.say(NLS.bind(Messages.View_hits, hits.size()));
        }
    }

    private void tellProblems(Concordance.Report report) {
        Tell.warnings(Messages.View_problems, report.problems());
    }

    private OpenSets openSets() {
        return new OpenSets(getSite().getPage(), searched, terms.annotator());
    }

    private void open(Hit hit) {
        OpenDocument document = new OpenDocument(getSite().getPage(), searched, hit.document());
        try {
            if (corpora.store(searched).hasSet(hit.document(), terms.annotator())) {
                document.as(terms.annotator());
            } else {
                document.asMyself();
            }
        } catch (CorpusException e) {
            actions.say(String.valueOf(e.getLocalizedMessage()));
            return;
        }
        if (getSite().getPage().getActiveEditor() instanceof AnnotationEditor editor
                && editor.input().document().equals(hit.document())) {
            editor.desk()
                    .ifPresent(
                            desk -> {
                                desk.hear(
                                        new Intent.SelectRange(
                                                new Selection(hit.begin(), hit.end())));
                                hit.annotation()
                                        .filter(id -> desk.view().annotation(id).isPresent())
                                        .ifPresent(desk::pickAndReveal);
                            });
        }
    }

    private void change(HitChange change) {
        List<Hit> picked = table.picked();
        HitEditing editing = new HitEditing(change, picked, openSets());
        if (!editing.closed().isEmpty() && !confirm(editing.closed())) {
            return;
        }
        List<String> problems = new ArrayList<>(editing.changeOpen());
        if (editing.closed().isEmpty()) {
            changed(problems);
            return;
        }
        IProject corpus = searched;
        String annotator = terms.annotator();
        new OperationJob<>(
                        NLS.bind(Messages.View_changeJob, corpus.getName()),
                        corpus,
                        monitor -> changeClosed(corpus, annotator, change, editing, monitor),
                        getSite().getShell().getDisplay(),
                        report -> {
                            problems.addAll(report.problems());
                            changed(problems);
                        })
                .schedule();
    }

    private ChangeHits.Report changeClosed(
            IProject corpus,
            String annotator,
            HitChange change,
            HitEditing editing,
            IProgressMonitor monitor)
            throws CorpusException {
        return new ChangeHits(
                        corpora.store(corpus),
                        WorkspaceCorpusFiles.folder(corpus),
                        annotator,
                        change,
                        editing.closed())
                .run(monitor);
    }

    private boolean confirm(List<Hit> closed) {
        long documents = closed.stream().map(Hit::document).distinct().count();
        return MessageDialog.openConfirm(
                getSite().getShell(),
                Messages.View_confirmTitle,
                Counted.bind(Messages.View_confirm, closed.size(), documents));
    }

    private void changed(List<String> problems) {
        Tell.warnings(Messages.View_notChanged, problems);
        if (terms.isOfAnnotations() && job == null && !bar.isDisposed()) {
            search();
        }
    }

    /** What was found in the edited document may be elsewhere now, or gone. */
    @Override
    public void edited(SessionChange change) {
        AnnotationEditor editor = editor().orElseThrow();
        if (terms == null
                || job != null
                || !terms.isOfAnnotations()
                || !editor.input().project().equals(searched)
                || !editor.input().annotator().equals(terms.annotator())) {
            return;
        }
        String document = editor.input().document();
        try {
            List<Hit> now = new ArrayList<>();
            terms.concordance(
                            corpora.store(searched),
                            any -> desk().map(desk -> desk.session().set()))
                    .run(List.of(document), now::add, new NullProgressMonitor());
            hits.replace(document, now);
            table.show(hits);
            actions.say(NLS.bind(Messages.View_hits, hits.size()));
        } catch (CorpusException e) {
            actions.say(String.valueOf(e.getLocalizedMessage()));
        }
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
