package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.concordance.ConcordanceView;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.history.HistoryView;
import org.tahqiq.ui.internal.statistics.StatisticsView;

/** Concordance, statistics and history: they open, follow edits and leave nothing behind. */
final class LookingViewsTest {

    private static final int FORM = 0;
    private static final int TAG = 2;

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
    void theConcordanceFindsAFormWithItsContext() throws Exception {
        article().openEmpty();
        Composite view = Views.show(article().workbench(), ConcordanceView.ID);
        search(view, "الرباط");

        Table table = Views.first(view, Table.class);
        assertThat(table.getItemCount()).isEqualTo(1);
        assertThat(table.getItem(0).getText(0)).isEqualTo("\u2068visit\u2069:1");
        assertThat(table.getItem(0).getText(1)).endsWith("في ");
        assertThat(table.getItem(0).getText(2)).isEqualTo("الرباط");
        assertThat(table.getItem(0).getText(3)).startsWith(" نظيره");
        Views.picture(article().workbench(), "concordance");
    }

    @Test
    void hitsAreMarkedInTheOpenDocumentInOneStep() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        Composite view = Views.show(article().workbench(), ConcordanceView.ID);
        search(view, "في");
        assertThat(Views.first(view, Table.class).getItemCount()).isGreaterThan(1);
        Combo tags = combos(view).get(combos(view).size() - 1);
        tags.select(index(tags, "Entity \u203A LOC"));
        Views.press(view, "Mark");
        article().workbench().settle();

        assertThat(desk.view().annotations("Entity"))
                .hasSizeGreaterThan(1)
                .extracting(Annotation::getTag)
                .containsOnly("LOC");
        desk.undo();
        assertThat(desk.view().annotations("Entity")).isEmpty();
    }

    @Test
    void hitsOfATagFollowEditsAndCanBeOpened() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        article().mark(desk, "مدريد", "G");
        Composite view = Views.show(article().workbench(), ConcordanceView.ID);
        choose(combos(view).get(0), TAG);
        Combo tag = combos(view).get(1);
        tag.select(index(tag, "Entity \u203A GPE"));
        Views.press(view, "Search");
        awaitEnd(view);
        Table table = Views.first(view, Table.class);
        assertThat(table.getItemCount()).isEqualTo(1);

        article().mark(desk, "الرباط", "G");
        assertThat(table.getItemCount()).isEqualTo(2);
        desk.undo();
        assertThat(table.getItemCount()).isEqualTo(1);

        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        article().workbench().settle();
        assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("GPE");
    }

    @Test
    void statisticsFollowEdits() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        article().mark(desk, "مدريد", "G");
        Composite view = Views.show(article().workbench(), StatisticsView.ID);
        Combo annotator = combos(view).get(0);
        article().workbench().await("the count", () -> annotator.getItemCount() > 0);
        assertThat(annotator.getText()).isEqualTo("nora");
        assertThat(Views.all(view, Label.class)).isNotEmpty();
        article().mark(desk, "الرباط", "G");
        article().mark(desk, "إدريس المسناوي", "P");

        assertThat(combos(view).get(2).getText()).isEqualTo("Entity");
        Views.picture(article().workbench(), "statistics");
    }

    @Test
    void historyGoesBackAndForth() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        Table history = Views.first(Views.show(article().workbench(), HistoryView.ID), Table.class);
        assertThat(history.getItemCount()).isEqualTo(1);
        article().mark(desk, "مدريد", "G");
        article().mark(desk, "الرباط", "G");
        article().mark(desk, "إدريس المسناوي", "P");
        assertThat(history.getItemCount()).isEqualTo(4);
        Views.picture(article().workbench(), "history");

        history.setSelection(2);
        history.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(desk.view().annotations("Entity")).hasSize(1);
        history.setSelection(0);
        history.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(desk.view().annotations("Entity")).hasSize(3);
    }

    @Test
    void theyLeaveNoResourceBehind() throws Exception {
        Views.leaveNothing(
                article().workbench(),
                () -> {
                    article().open();
                    Composite view = Views.show(article().workbench(), ConcordanceView.ID);
                    search(view, "في");
                    for (String id :
                            List.of(ConcordanceView.ID, StatisticsView.ID, HistoryView.ID)) {
                        Views.show(article().workbench(), id);
                        article()
                                .workbench()
                                .page()
                                .hideView(article().workbench().page().findView(id));
                    }
                    article().workbench().page().closeAllEditors(false);
                });
    }

    private void search(Composite view, String form) {
        choose(combos(view).get(0), FORM);
        Views.first(view, Text.class).setText(form);
        Views.press(view, "Search");
        awaitEnd(view);
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void awaitEnd(Composite view) {
        article()
                .workbench()
                .await(
                        "the end of the search",
                        () ->
                                Views.all(view, Button.class).stream()
                                        .anyMatch(button -> button.getText().equals("Search")));
    }

    private static List<Combo> combos(Composite view) {
        return Views.all(view, Combo.class);
    }

    private static int index(Combo combo, String beginning) {
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(beginning);
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
