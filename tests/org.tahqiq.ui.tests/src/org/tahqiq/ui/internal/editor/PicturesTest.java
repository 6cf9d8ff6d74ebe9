package org.tahqiq.ui.internal.editor;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.explorer.CorpusExplorer;
import org.tahqiq.ui.internal.view.GuidelinesView;
import org.tahqiq.ui.internal.view.RelationsView;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Takes the pictures of the editor that the documentation shows; to be looked at by a person. */
final class PicturesTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private static final String NEWS =
            """
            الرباط (وكالات) - استقبل وزير الخارجية المغربي إدريس المسناوي، أمس الثلاثاء في الرباط، نظيره الإسباني كارلوس مدينا.
            وقال المسناوي إن البلدين سيوقعان اتفاقا للتعاون في مدريد يوم الاثنين المقبل، بحضور رئيس الحكومة الإسبانية.
            وأضاف الوزير أن الاتحاد الأوروبي ومجلس الأمن يتابعان الملف، وأن وفدا من الأمم المتحدة يزور العيون وبموريتانيا الشهر المقبل.
            من جهته، أكد مدينا أن مدريد تدعم جهود المغرب، وأن اللجنة المشتركة ستجتمع في برشلونة في 12 مارس 2026.
            """;

    private static final String MIXED =
            """
            وقعت وزارة النقل المصرية مع شركة Siemens AG (ميونيخ) عقدا للفترة 2022-2024 قيمته 8.1 مليار يورو.
            ونقلت وكالة Reuters عن المتحدث باسم الشركة John Smith قوله: "بدأنا (فعلا) في 28/05/2022".
            """;

    private final Workbench workbench = new Workbench();

    @BeforeEach
    void size() {
        Shell shell = workbench.page().getWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1270, 800);
        workbench.settle();
    }

    @AfterEach
    void light() {
        theme(LIGHT);
    }

    @Test
    void plainDenseNestedAndDark() throws Exception {
        try (Article article = new Article(NEWS)) {
            article.runPipeline();
            AnnotationDesk desk = article.open().desk().orElseThrow();
            Picture.of(article.text(), "dense", workbench);
            article.workbench().press(article.text(), "CTRL+.");
            article.workbench().press(article.text(), "CTRL+CR");
            showSets(article);
            Picture.of(article.window(), "workbench", workbench);
            article.workbench().press(article.text(), "CTRL+CR");
            article.text().setTextFont(article.text().textFont(), 200);
            Picture.of(article.text(), "nested", workbench);
            article.text().setTextFont(article.text().textFont(), 100);
            article.workbench().press(article.text(), "CTRL+HOME");
            theme(DARK);
            Picture.of(article.window(), "dark", workbench);
            desk.undo();
        }
    }

    @Test
    void guidelinesBesideTheText() throws Exception {
        try (Article article = new Article(NEWS)) {
            article.runPipeline();
            AnnotationDesk desk = article.open().desk().orElseThrow();
            Views.show(workbench, RelationsView.ID);
            Views.show(workbench, GuidelinesView.ID);
            desk.view().annotations("Entity").stream()
                    .filter(entity -> "PER".equals(entity.getTag()))
                    .findFirst()
                    .ifPresent(person -> desk.pickAndReveal(person.getId()));
            workbench.press(article.text(), "SPACE");
            desk.view().annotations("Entity").stream()
                    .filter(entity -> "ORG".equals(entity.getTag()))
                    .findFirst()
                    .ifPresent(organisation -> desk.pickAndReveal(organisation.getId()));
            showSets(article);
            Picture.of(article.window(), "guidelines", workbench);
        }
    }

    @Test
    void plain() throws Exception {
        try (Article article = new Article(NEWS)) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            mark(desk, "الرباط", "GPE");
            mark(desk, "إدريس المسناوي", "PER");
            mark(desk, "كارلوس مدينا", "PER");
            mark(desk, "الأمم المتحدة", "ORG");
            Picture.of(article.text(), "plain", workbench);
        }
    }

    @Test
    void arcsOverRowsAndSentences() throws Exception {
        try (Article article = new Article(NEWS)) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            String minister = mark(desk, "إدريس المسناوي", "PER");
            String other = mark(desk, "كارلوس مدينا", "PER");
            String union = mark(desk, "الاتحاد الأوروبي", "ORG");
            String morocco = mark(desk, "المغرب،", "GPE");
            desk.edit("r", new EditRequest.CreateRelation("Relation", minister, other, "MEETS"));
            desk.edit("r", new EditRequest.CreateRelation("Relation", morocco, union, "MEMBER_OF"));
            desk.edit("r", new EditRequest.CreateRelation("Relation", minister, morocco, "MEETS"));
            article.text().setTextFont(article.text().textFont(), 130);
            Picture.of(article.text(), "long-arcs", workbench);
            article.text().setTextFont(article.text().textFont(), 100);
        }
    }

    @Test
    void mixedDirections() throws Exception {
        try (Article article = new Article(MIXED)) {
            AnnotationDesk desk = article.openEmpty().desk().orElseThrow();
            mark(desk, "وزارة النقل المصرية", "ORG");
            mark(desk, "Siemens AG", "ORG");
            mark(desk, "ميونيخ", "GPE");
            mark(desk, "2022-2024", "DATE");
            mark(desk, "8.1 مليار", "CARDINAL");
            mark(desk, "وكالة Reuters", "ORG");
            mark(desk, "المتحدث باسم الشركة", "OCC");
            mark(desk, "John Smith", "PER");
            mark(desk, "28/05/2022", "DATE");
            article.text().setTextFont(article.text().textFont(), 130);
            desk.hear(new Intent.SelectRange(Selection.at(0)));
            desk.hear(new Intent.PickNothing());
            Picture.of(article.text(), "mixed-directions", workbench);
            article.text().setTextFont(article.text().textFont(), 100);
        }
    }

    /** Opens the explorer down to the sets, with what is saved of them. */
    private static void showSets(Article article) throws Exception {
        IWorkbenchPage page = article.workbench().page();
        IWorkbenchPart editor = page.getActiveEditor();
        page.saveAllEditors(false);
        CorpusExplorer explorer = (CorpusExplorer) page.showView(CorpusExplorer.ID);
        explorer.reveal(article.project());
        Object document = article.row("visit");
        TreeViewer rows = explorer.getCommonViewer();
        article.workbench().await("its row", () -> rows.testFindItem(document) != null);
        rows.setExpandedState(document, true);
        TreeItem row = (TreeItem) rows.testFindItem(document);
        article.workbench().await("progress", () -> row.getItem(1).getText().endsWith("left"));
        page.activate(editor);
    }

    private static String mark(AnnotationDesk desk, String covered, String tag) {
        int begin = desk.view().text().indexOf(covered);
        return desk.edit(
                        "m",
                        new EditRequest.CreateSpan("Entity", begin, begin + covered.length(), tag))
                .orElseThrow()
                .added()
                .iterator()
                .next();
    }

    private void theme(String id) {
        workbench.page().getWorkbenchWindow().getService(IThemeEngine.class).setTheme(id, false);
        // GTK lets its colours pass into each other.
        for (int i = 0; i < 20; i++) {
            workbench.settle();
        }
    }
}
