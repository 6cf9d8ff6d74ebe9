package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.language.ShownName;

/** The explorer with a corpus of many documents. */
final class ManyDocumentsTest {

    private static final int DOCUMENTS = 2_000;

    /** Ten times what the window takes on a quiet machine. */
    private static final long PATIENCE = 1_000;

    private final Workbench workbench = new Workbench();
    private final Path folder;
    private final CorpusExplorer explorer;
    private final TreeViewer viewer;
    private @Nullable IProject made;

    ManyDocumentsTest(@TempDir Path temporary) throws PartInitException {
        explorer = (CorpusExplorer) workbench.page().showView(CorpusExplorer.ID);
        viewer = (TreeViewer) explorer.getSite().getSelectionProvider();
        folder = temporary.resolve("many");
    }

    @BeforeEach
    void manyDocuments() throws CorpusException {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("many"));
        for (int i = 0; i < DOCUMENTS; i++) {
            store.corpus().getDocuments().add(entry(i));
        }
        store.saveCorpus();
        made = Corpora.ofWorkbench().open("many", folder, new NullProgressMonitor());
        workbench.settle();
    }

    @AfterEach
    void clear() throws CoreException {
        project().delete(false, true, null);
        workbench.settle();
    }

    @Test
    void theWindowAnswersWhileTheRowsAreMade() throws Exception {
        Heartbeat opening = Heartbeat.of(workbench.display());
        explorer.reveal(project());
        assertThat(rows()).as("rows at once").isBetween(50, DOCUMENTS / 2);
        workbench.await("the corpus to open", () -> corpus().getExpanded());
        assertThat(rows()).isEqualTo(DOCUMENTS);
        opening.stop("opening " + DOCUMENTS);
        assertThat(titles()).isSorted();

        Heartbeat showing = Heartbeat.of(workbench.display());
        explorer.refresh();
        workbench.settle();
        showing.stop("showing again " + DOCUMENTS);

        assertThat(opening.longest()).as("opening").isLessThan(PATIENCE);
        assertThat(showing.longest()).as("showing again").isLessThan(PATIENCE);
    }

    @Test
    void rowsThatStayAreNotTouchedWhenOthersComeAndGo() throws Exception {
        explorer.reveal(project());
        awaitRows(DOCUMENTS);
        TreeItem seventh = corpus().getItem(7);
        DocumentNode picked = (DocumentNode) seventh.getData();
        viewer.setSelection(new StructuredSelection(picked));

        List<DocumentEntry> entries =
                Corpora.ofWorkbench().store(project()).corpus().getDocuments();
        entries.remove(3);
        entries.remove(1_000);
        entries.add(500, entry(DOCUMENTS));
        explorer.refresh();
        awaitRows(DOCUMENTS - 1);

        assertThat(seventh.isDisposed()).isFalse();
        assertThat(corpus().indexOf(seventh)).isEqualTo(6);
        assertThat(viewer.getStructuredSelection().getFirstElement()).isEqualTo(picked);
        assertThat(titles())
                .isEqualTo(entries.stream().map(entry -> ShownName.of(entry.getTitle())).toList());
    }

    private static DocumentEntry entry(int number) {
        DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
        entry.setId("%05d".formatted(number));
        entry.setTitle("خبر %05d".formatted(number));
        entry.setSha256("0");
        return entry;
    }

    private void awaitRows(int count) {
        workbench.await("the rows", () -> rows() == count);
        workbench.settle();
    }

    private int rows() {
        return corpus().getItemCount();
    }

    private List<String> titles() {
        return Stream.of(corpus().getItems()).map(Item::getText).toList();
    }

    private TreeItem corpus() {
        return Stream.of(viewer.getTree().getItems())
                .filter(item -> project().equals(item.getData()))
                .findFirst()
                .orElseThrow();
    }

    private IProject project() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
