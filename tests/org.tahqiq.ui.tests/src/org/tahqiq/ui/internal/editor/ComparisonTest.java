package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.compare.ComparisonView;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.corpus.SavedSet;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.DocumentNode;
import org.tahqiq.ui.internal.explorer.SetNode;
import org.tahqiq.widget.AnnotatedText;

/** Two sets side by side: the panes, the steps from difference to difference, the decisions. */
final class ComparisonTest {

    private static final String NEWS =
            """
            الرباط (وكالات) - استقبل وزير الخارجية المغربي إدريس المسناوي، أمس الثلاثاء في الرباط، نظيره الإسباني كارلوس مدينا.
            وقال المسناوي إن البلدين سيوقعان اتفاقا للتعاون في مدريد يوم الاثنين المقبل، بحضور رئيس الحكومة الإسبانية.
            وأضاف الوزير أن الاتحاد الأوروبي ومجلس الأمن يتابعان الملف، وأن وفدا من الأمم المتحدة يزور العيون الشهر المقبل.
            """;

    private @Nullable Article made;

    @BeforeEach
    void twoSets() throws CorpusException {
        made = new Article(NEWS.repeat(6));
        write("nora", "إدريس المسناوي", "PER", "مدريد", "GPE", "الاتحاد الأوروبي", "ORG");
        write("sami", "إدريس المسناوي", "PER", "مدريد", "LOC", "الأمم المتحدة", "ORG");
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
        show("org.tahqiq.ui.perspective.annotate");
    }

    private void show(String perspective) {
        article()
                .workbench()
                .page()
                .setPerspective(
                        PlatformUI.getWorkbench()
                                .getPerspectiveRegistry()
                                .findPerspectiveWithId(perspective));
        article().workbench().settle();
    }

    @Test
    void differencesAreSteppedThroughAndDecidedByKeys() throws Exception {
        Composite view = compare();
        Table table = Views.first(view, Table.class);
        assertThat(table.getItemCount()).isEqualTo(3);
        assertThat(table.getSelectionIndex()).isZero();
        AnnotatedText left = panes(view).get(0);
        AnnotatedText right = panes(view).get(1);
        assertThat(left.scene().marks()).filteredOn(mark -> mark.problem()).hasSize(2);

        article().workbench().press(table, "CTRL+.");
        assertThat(table.getSelectionIndex()).isEqualTo(1);
        assertThat(left.scene().selected()).hasSize(1);
        assertThat(right.scene().selected()).isEmpty();
        article().workbench().press(table, "CTRL+,");
        assertThat(right.scene().selected()).hasSize(1);

        article().workbench().press(table, "ALT+ARROW_RIGHT");
        assertThat(table.getItem(0).getText(4)).isEqualTo("as sami");
        assertThat(table.getSelectionIndex()).isEqualTo(1);
        article().workbench().press(table, "ALT+ARROW_LEFT");
        article().workbench().press(table, "ALT+ARROW_DOWN");
        assertThat(table.getItem(1).getText(4)).isEqualTo("as nora");
        assertThat(table.getItem(2).getText(4)).isEqualTo("as sami");
        Picture.of(article().window(), "comparison", article().workbench());

        article().workbench().page().saveAllEditors(false);
        assertThat(standing("curated"))
                .containsExactly(
                        "PER إدريس المسناوي",
                        "LOC مدريد",
                        "ORG الاتحاد الأوروبي",
                        "ORG الأمم المتحدة");
    }

    @Test
    void aDecisionIsUndoneInTheCuratorsEditor() throws Exception {
        Composite view = compare();
        Table table = Views.first(view, Table.class);
        article().workbench().press(table, "ALT+ARROW_LEFT");
        assertThat(table.getItem(0).getText(4)).isEqualTo("as nora");
        AnnotationEditor editor = (AnnotationEditor) article().workbench().page().getActiveEditor();
        assertThat(editor.input().annotator()).isEqualTo("curated");

        editor.desk().orElseThrow().undo();
        assertThat(table.getItem(0).getText(4)).isEmpty();
    }

    @Test
    void twoOfManyAnnotatorsAreChosenNeitherMoreNorFewer() throws Exception {
        CorpusStore store = Corpora.ofWorkbench().store(article().project());
        store.save(store.newSet("visit", "layla"));
        show("org.tahqiq.ui.perspective.curate");
        article().pick(article().row("visit"));
        Answer answer =
                Answer.toWindow(
                        article().workbench(),
                        "TwoAnnotatorsDialog",
                        shell -> {
                            Table list = Views.first(shell, Table.class);
                            Button ok = shell.getDefaultButton();
                            assertThat(list.getItemCount()).isEqualTo(3);
                            assertThat(ok.isEnabled()).isFalse();
                            for (int i = 0; i < 3; i++) {
                                check(list, i, true);
                                assertThat(ok.isEnabled()).isEqualTo(i == 1);
                            }
                            check(list, 0, false);
                            assertThat(ok.isEnabled()).isTrue();
                            Article.defaultButton(shell);
                        });
        article().workbench().run("org.tahqiq.ui.compare");
        answer.check();
        Composite view = Views.show(article().workbench(), ComparisonView.ID);
        assertThat(Views.first(view, Table.class).getItemCount()).isEqualTo(3);
    }

    private static void check(Table list, int row, boolean checked) {
        list.getItem(row).setChecked(checked);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = list.getItem(row);
        list.notifyListeners(SWT.Selection, event);
    }

    @Test
    void thePanesScrollTogether() throws Exception {
        Composite view = compare();
        AnnotatedText left = panes(view).get(0);
        AnnotatedText right = panes(view).get(1);
        for (AnnotatedText leader : List.of(left, right)) {
            ScrollBar bar = leader.getVerticalBar();
            bar.setSelection(bar.getSelection() + 150);
            bar.notifyListeners(SWT.Selection, new Event());
            article()
                    .workbench()
                    .await("the other pane", () -> Math.abs(top(left) - top(right)) < 5);
            assertThat(top(left)).isPositive();
        }
    }

    @Test
    void theViewLeavesNothing() throws Exception {
        Views.leaveNothing(
                article().workbench(),
                () -> {
                    Composite view = compare();
                    article().workbench().press(Views.first(view, Table.class), "CTRL+.");
                    IViewPart part = article().workbench().page().findView(ComparisonView.ID);
                    article().workbench().page().hideView(part);
                });
    }

    private static int top(AnnotatedText text) {
        return text.offsetAt(text.getClientArea().width / 2, 0);
    }

    private static List<AnnotatedText> panes(Composite view) {
        return Views.all(view, AnnotatedText.class);
    }

    private Composite compare() throws Exception {
        DocumentNode document = article().row("visit");
        show("org.tahqiq.ui.perspective.curate");
        article().pick(new SetNode(document, "nora"), new SetNode(document, "sami"));
        article().workbench().run("org.tahqiq.ui.compare");
        return Views.show(article().workbench(), ComparisonView.ID);
    }

    private void write(String annotator, String... coveredAndTag) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(article().project());
        store.save(store.newSet("visit", annotator));
        AnnotationEditor editor = article().open(annotator);
        AnnotationDesk desk = editor.desk().orElseThrow();
        for (int i = 0; i < coveredAndTag.length; i += 2) {
            int begin = NEWS.indexOf(coveredAndTag[i]);
            int end = begin + coveredAndTag[i].length();
            EditResult result =
                    desk.session()
                            .edit(
                                    "mark",
                                    new EditRequest.CreateSpan(
                                            "Entity", begin, end, coveredAndTag[i + 1]));
            assertThat(result).isInstanceOf(EditResult.Done.class);
        }
        article().workbench().page().saveAllEditors(false);
        article().workbench().page().closeAllEditors(false);
    }

    private List<String> standing(String annotator) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(article().project());
        SetView set = SavedSet.view(store, "visit", annotator);
        return set.annotations("Entity").stream()
                .filter(annotation -> annotation.getStatus() != Status.REJECTED)
                .map(
                        annotation ->
                                annotation.getTag()
                                        + " "
                                        + SpanParts.coveredText((Span) annotation, set.text()))
                .toList();
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
