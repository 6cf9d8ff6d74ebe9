package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
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
            EditRequest position = position(article, desk);
            Table table = control(article.workbench(), RelationsView.ID, Table.class);
            assertThat(table.getItemCount()).isZero();

            desk.edit("relate", position);
            assertThat(table.getItemCount()).isEqualTo(1);
            assertThat(table.getItem(0).getText(1)).isEqualTo("HAS_POSITION");
            assertThat(table.getItem(0).getText(0)).isEqualTo("\u2067إدريس المسناوي");

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
            // Behind the tag, and as it runs itself.
            assertThat(outline.getItem(0).getText()).endsWith("  \u2067الرباط");
        }
    }

    @Test
    void anEndOfARelationKeepsItsBeginningInANarrowColumn() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            EditRequest position = position(article, desk);
            desk.edit("relate", position);
            Table table = control(article.workbench(), RelationsView.ID, Table.class);

            table.getColumn(2).setWidth(90);

            article.workbench()
                    .await(
                            "the beginning",
                            () -> table.getItem(0).getText(2).matches("\u2067وزير.*…"));
        }
    }

    @Test
    void theTabOfAnothersSetSaysWhose() throws Exception {
        try (Article article = new Article()) {
            article.runPipeline();

            assertThat(article.open().getTitle()).isEqualTo("visit");
            assertThat(article.open("arabic-news").getTitle()).isEqualTo("visit · arabic-news");
        }
    }

    @Test
    void theOutlineListsSpansByTagUnderHeadings() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            article.mark(desk, "إدريس المسناوي", "P");
            article.mark(desk, "مدريد", "G");
            article.mark(desk, "الرباط", "G");
            Table outline = control(article.workbench(), AnnotationOutline.VIEW, Table.class);

            choose(article.workbench(), AnnotationOutline.VIEW, "By Layer and Tag");

            assertThat(Stream.of(outline.getItems()).map(TableItem::getText))
                    .hasSize(5)
                    .element(0, STRING)
                    .contains("(2)");
            assertThat(outline.getItem(1).getText()).contains("الرباط");
            assertThat(outline.getItem(4).getText()).contains("إدريس المسناوي");
            Views.picture(article.workbench(), article.window(), "outline-by-tag");
            choose(article.workbench(), AnnotationOutline.VIEW, "In Text Order");
        }
    }

    @Test
    void theOutlineListsTheSuggestionsFirstOfWhichTheEngineIsLeastSure() throws Exception {
        try (Article article = new Article()) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            suggest(desk, "الرباط", 0.9);
            suggest(desk, "مدريد", 0.2);
            Table outline = control(article.workbench(), AnnotationOutline.VIEW, Table.class);
            assertThat(outline.getItem(0).getText()).contains("الرباط");

            choose(article.workbench(), AnnotationOutline.VIEW, "Least Sure First");

            assertThat(outline.getItem(0).getText()).contains("مدريد");
            choose(article.workbench(), AnnotationOutline.VIEW, "In Text Order");
        }
    }

    /** Marks a person and an office: the relation of the two. */
    private static EditRequest position(Article article, AnnotationDesk desk) {
        article.mark(desk, "إدريس المسناوي", "P");
        String person = desk.picked().orElseThrow().getId();
        article.mark(desk, "وزير الخارجية المغربي", "O");
        String office = desk.picked().orElseThrow().getId();
        return new EditRequest.CreateRelation("Relation", person, office, "HAS_POSITION");
    }

    private static void suggest(AnnotationDesk desk, String covered, double score) {
        int begin = desk.view().text().indexOf(covered);
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("s" + begin);
        span.setLayer("Entity");
        span.setTag("GPE");
        span.setBegin(begin);
        span.setEnd(begin + covered.length());
        span.setScore(score);
        AnnotationSet found = AnnotationFactory.eINSTANCE.createAnnotationSet();
        found.getSpans().add(span);
        found.setAnnotator("engine");
        new SuggestionIntake(desk).add(found);
    }

    private static void choose(Workbench workbench, String view, String order)
            throws PartInitException {
        IViewPart part = (IViewPart) workbench.page().showView(view);
        IMenuManager menu = part.getViewSite().getActionBars().getMenuManager();
        for (IContributionItem item : menu.getItems()) {
            IContributionItem inner =
                    item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
            if (inner instanceof ActionContributionItem action) {
                boolean chosen = action.getAction().getText().equals(order);
                action.getAction().setChecked(chosen);
                if (chosen) {
                    action.getAction().run();
                }
            }
        }
        workbench.settle();
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
