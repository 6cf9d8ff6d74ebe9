package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.compare.ComparisonView;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;

/** Comparing, renaming and deleting what is picked in the explorer. */
final class ExplorerTest {

    private @Nullable Article made;

    @BeforeEach
    void newCorpus() throws CorpusException {
        made = new Article();
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
    }

    @Test
    void twoSetsAreComparedAndTheListFollowsEdits() throws Exception {
        article().runPipeline();
        AnnotationDesk desk = article().open().desk().orElseThrow();
        article().workbench().page().saveAllEditors(false);
        article().pick(document());
        article().workbench().run("org.tahqiq.ui.compare");
        Composite view = Views.show(article().workbench(), ComparisonView.ID);
        Table table = Views.first(view, Table.class);
        assertThat(table.getItemCount()).isZero();

        article().mark(desk, "البلدين", "N");
        assertThat(table.getItemCount()).isEqualTo(1);
        assertThat(table.getItem(0).getText(3)).contains("البلدين");
        Views.picture(article().workbench(), "comparison");
        desk.undo();
        assertThat(table.getItemCount()).isZero();
        desk.redo();
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(desk.picked()).isPresent();
    }

    @Test
    void rowsSayHowFarPeopleAre() throws Exception {
        article().runPipeline();
        AnnotationDesk desk = article().open().desk().orElseThrow();
        int all = desk.suggestions().progress().all();
        desk.suggestions().next();
        desk.suggestions().accept();
        article().workbench().page().saveAllEditors(false);
        article().pick(new SetNode(document(), "nora"));

        awaitRow(article().project().getName() + "  1 document");
        awaitRow(document().title() + "  in progress");
        awaitRow("arabic-news  " + all + " suggestions");
        awaitRow("nora  " + (all - 1) + " of " + all + " left");
        Views.picture(article().workbench(), "explorer");

        while (desk.suggestions().progress().left() > 0) {
            desk.suggestions().next();
            desk.suggestions().acceptSentence();
        }
        desk.suggestions().finish();
        article().workbench().page().saveAllEditors(false);

        awaitRow(article().project().getName() + "  1 document, 1 finished");
        awaitRow(document().title() + "  finished");
        awaitRow("nora  finished");
    }

    @Test
    void theSetInHandIsPickedWhenTheExplorerIsLinked() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        article().pick(document());
        CorpusExplorer explorer = (CorpusExplorer) explorer();
        explorer.setLinkingEnabled(true);
        try {
            article().workbench().page().activate(editor);
            SetNode set = new SetNode(document(), "nora");
            article()
                    .workbench()
                    .await(
                            "the set to be picked",
                            () ->
                                    set.equals(
                                            explorer.getCommonViewer()
                                                    .getStructuredSelection()
                                                    .getFirstElement()));
        } finally {
            explorer.setLinkingEnabled(false);
        }
    }

    @Test
    void aDocumentThatComesLaterCanBePicked() throws Exception {
        article().pick(document());
        article().add("later", "وصل الوزير أمس.\n");
        article().pick(document());
        DocumentNode later = article().row("later");
        article().pick(later);

        assertThat(article().workbench().page().getSelection(CorpusExplorer.ID))
                .isEqualTo(new StructuredSelection(later));
    }

    @Test
    void aDocumentGetsAnotherTitle() throws Exception {
        article().pick(document());
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Rename",
                        shell -> {
                            Views.first(shell, Text.class).setText("زيارة إلى الرباط");
                            Views.press(shell, "OK");
                        });
        article().workbench().run("org.eclipse.ui.edit.rename");
        answer.check();

        assertThat(document().title()).isEqualTo("زيارة إلى الرباط");
    }

    @Test
    void aSetIsDeletedWithItsEditor() throws Exception {
        article().openEmpty();
        article().pick(new SetNode(document(), "nora"));
        Answer answer =
                Answer.to(article().workbench(), "Delete", shell -> Views.press(shell, "OK"));
        article().workbench().run("org.eclipse.ui.edit.delete");
        answer.check();

        assertThat(article().hasSet("nora")).isFalse();
        assertThat(article().workbench().page().getEditorReferences()).isEmpty();
    }

    @Test
    void aDocumentIsDeletedWithEverything() throws Exception {
        article().openEmpty();
        article().pick(document());
        Answer answer =
                Answer.to(article().workbench(), "Delete", shell -> Views.press(shell, "OK"));
        article().workbench().run("org.eclipse.ui.edit.delete");
        answer.check();

        assertThat(Corpora.ofWorkbench().store(article().project()).corpus().getDocuments())
                .isEmpty();
        assertThat(article().project().getFolder("documents/visit").getLocation().toFile())
                .doesNotExist();
    }

    private void awaitRow(String text) throws PartInitException {
        Tree tree = ((TreeViewer) explorer().getSite().getSelectionProvider()).getTree();
        article()
                .workbench()
                .await(
                        "the row '" + text + "' among " + rows(tree.getItems()).toList(),
                        () -> rows(tree.getItems()).anyMatch(text::equals));
    }

    private static Stream<String> rows(TreeItem... items) {
        return Stream.of(items)
                .flatMap(item -> Stream.concat(Stream.of(item.getText()), rows(item.getItems())));
    }

    private IViewPart explorer() throws PartInitException {
        return article().workbench().page().showView(CorpusExplorer.ID);
    }

    private DocumentNode document() throws CorpusException {
        return article().row("visit");
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
