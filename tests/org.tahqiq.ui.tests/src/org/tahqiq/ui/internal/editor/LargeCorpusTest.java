package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.concordance.ConcordanceView;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.problem.ProblemChecks;
import org.tahqiq.ui.internal.run.OperationJob;

/** The window goes on to answer while a corpus of many documents is searched and checked. */
final class LargeCorpusTest {

    private static final int DOCUMENTS = 500;
    private static final int HITS = 10;
    private static final int ALL_HITS = DOCUMENTS * HITS;

    /** More than the window takes on a quiet machine, less than anybody takes for an answer. */
    private static final long PATIENCE = 3_000;

    private static final String NEWS =
            """
            الرباط (وكالات) - استقبل وزير الخارجية المغربي إدريس المسناوي، أمس الثلاثاء في الرباط، نظيره الإسباني كارلوس مدينا.
            وقال المسناوي إن البلدين سيوقعان اتفاقا للتعاون في مدريد يوم الاثنين المقبل، بحضور رئيس الحكومة الإسبانية.
            """;

    private final Workbench workbench = new Workbench();
    private final Path folder;
    private @Nullable IProject made;

    LargeCorpusTest(@TempDir Path temporary) {
        folder = temporary.resolve("large");
    }

    @BeforeEach
    void largeCorpus() throws CorpusException {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("large"));
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = NEWS.repeat(HITS / 2) + i + "\n";
            String id = store.addDocument(NewDocument.of("%05d".formatted(i), text)).getId();
            AnnotationSet set = store.newSet(id, "nora");
            for (int at = text.indexOf("الرباط"); at >= 0; at = text.indexOf("الرباط", at + 1)) {
                Span span = AnnotationFactory.eINSTANCE.createSpan();
                span.setId("s" + at);
                span.setLayer("Entity");
                span.setTag(at == 0 ? "NONE" : "GPE");
                span.setStatus(Status.MANUAL);
                span.setBegin(at);
                span.setEnd(at + 6);
                set.getSpans().add(span);
            }
            store.save(set);
        }
        store.saveCorpus();
        made = Corpora.ofWorkbench().open("large", folder, new NullProgressMonitor());
    }

    @AfterEach
    void clear() throws CoreException {
        Job.getJobManager().cancel(ProblemChecks.FAMILY);
        project().delete(false, true, null);
        workbench.settle();
    }

    @Test
    void theWindowAnswersWhileTheCorpusIsSearchedAndChecked() throws Exception {
        CorpusExplorer explorer = (CorpusExplorer) workbench.page().showView(CorpusExplorer.ID);
        Heartbeat opening = Heartbeat.of(workbench.display());
        explorer.reveal(project());
        workbench.settle();
        opening.stop("opening");

        Heartbeat checking = Heartbeat.of(workbench.display());
        project().refreshLocal(IResource.DEPTH_INFINITE, null);
        workbench.await("the marks of problems", () -> problems() == DOCUMENTS);
        checking.stop("checking");

        Composite view = Views.show(workbench, ConcordanceView.ID);
        Table hits = Views.first(view, Table.class);
        Button search = Views.all(view, Button.class).get(0);
        String idle = search.getText();
        Views.first(view, Text.class).setText("الرباط");
        Heartbeat searching = Heartbeat.of(workbench.display());
        press(search);
        // The view hears of the end after the job has gone; until then its button would stop it.
        workbench.await(
                "all hits", () -> hits.getItemCount() == ALL_HITS && search.getText().equals(idle));
        searching.stop("searching");

        cancelWhenRunning();
        press(search);
        workbench.await("the end", () -> search.getText().equals(idle));
        assertThat(hits.getItemCount()).as("hits of a cancelled search").isLessThan(ALL_HITS);

        assertThat(opening.longest()).as("opening").isLessThan(PATIENCE);
        assertThat(checking.longest()).as("checking").isLessThan(PATIENCE);
        assertThat(searching.longest()).as("searching").isLessThan(PATIENCE);
    }

    private int problems() {
        try {
            return project().findMarkers("org.tahqiq.ui.problem", true, 2).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Cancels the next job, once, before it has found anything. */
    private static void cancelWhenRunning() {
        IJobManager jobs = Job.getJobManager();
        jobs.addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    @NonNullByDefault(false)
                    public void running(IJobChangeEvent event) {
                        if (event.getJob().belongsTo(OperationJob.FAMILY)) {
                            jobs.removeJobChangeListener(this);
                            event.getJob().cancel();
                        }
                    }
                });
    }

    private IProject project() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
