package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.view.AnnotationOutline;
import org.tahqiq.ui.internal.view.AnnotationView;
import org.tahqiq.ui.internal.view.GuidelinesView;
import org.tahqiq.ui.internal.view.RelationsView;

/** The views beside the editor follow what is picked and edited, and leave nothing behind. */
final class ViewsTest {

    private static final List<String> VIEWS =
            List.of(AnnotationView.ID, RelationsView.ID, GuidelinesView.ID, AnnotationOutline.VIEW);

    @Test
    void theAnnotationViewShowsAndChangesWhatIsPicked() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.mark(desk, "الرباط", "L");

            Combo tag = control(article.workbench(), AnnotationView.ID, Combo.class);
            assertThat(tag.getText()).startsWith("LOC");
            tag.select(
                    List.of(tag.getItems()).indexOf("GPE \u2013 country, city, governed region"));
            tag.notifyListeners(SWT.Selection, new Event());
            article.workbench().settle();

            assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("GPE");
        }
    }

    @Test
    void theTableOfRelationsFollowsEditsAndUndo() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.mark(desk, "إدريس المسناوي", "P");
            String person = desk.picked().orElseThrow().getId();
            article.mark(desk, "وزير الخارجية المغربي", "O");
            String office = desk.picked().orElseThrow().getId();
            Table table = control(article.workbench(), RelationsView.ID, Table.class);
            assertThat(table.getItemCount()).isZero();

            desk.edit(
                    "relate",
                    new EditRequest.CreateRelation("Relation", person, office, "HAS_POSITION"));
            assertThat(table.getItemCount()).isEqualTo(1);
            assertThat(table.getItem(0).getText(1)).isEqualTo("HAS_POSITION");

            desk.undo();
            assertThat(table.getItemCount()).isZero();
        }
    }

    @Test
    void theOutlineListsSpansInTheOrderOfTheText() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.mark(desk, "مدريد", "G");
            article.mark(desk, "الرباط", "G");

            Table outline = control(article.workbench(), AnnotationOutline.VIEW, Table.class);

            assertThat(outline.getItemCount()).isEqualTo(2);
            assertThat(outline.getItem(0).getText()).contains("الرباط");
        }
    }

    @Test
    void editorAndViewsLeaveNoResourceBehind() throws Exception {
        List<String> leaks = Collections.synchronizedList(new ArrayList<>());
        Resource.setNonDisposeHandler(error -> leaks.add(stack(error)));
        try (Article article = new Article()) {
            for (int i = 0; i < 3; i++) {
                AnnotationDesk desk = article.open().desk().orElseThrow();
                article.mark(desk, "الرباط", "G");
                for (String view : VIEWS) {
                    article.workbench().page().showView(view);
                }
                article.workbench().settle();
                article.workbench().page().closeAllEditors(false);
            }
            System.gc();
            article.workbench().settle();
            System.gc();
            article.workbench().settle();
        } finally {
            Resource.setNonDisposeHandler(null);
        }

        assertThat(leaks).noneMatch(stack -> stack.contains("org.tahqiq"));
    }

    private static String stack(Error error) {
        StringWriter stack = new StringWriter();
        error.printStackTrace(new PrintWriter(stack));
        return stack.toString();
    }

    private static <T extends Control> T control(Workbench workbench, String id, Class<T> kind)
            throws PartInitException {
        IViewPart view = workbench.page().showView(id);
        workbench.settle();
        Composite area = (Composite) view.getSite().getService(MPart.class).getWidget();
        return Article.find(area, kind).orElseThrow();
    }
}
