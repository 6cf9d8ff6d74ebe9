package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Other mentions of a mark are listed, and marked in one step. */
final class PropagateTest {

    private static final String TITLE = "Mark Other Mentions";

    @Test
    void theOthersInTheDocumentAreMarkedInOneStep() throws Exception {
        try (Article article = new Article()) {
            article.add("moscow", "وصل إلى موسكو.\nوبموسكو التقى نظيره ثم غادر موسكو.\n");
            AnnotationDesk desk = article.openOther("moscow").desk().orElseThrow();
            article.selectIn(desk, "موسكو");
            article.workbench().press(article.text(), "G");
            article.workbench()
                    .onDialog(
                            TITLE,
                            shell -> {
                                Table table = Article.find(shell, Table.class).orElseThrow();
                                assertThat(table.getItemCount()).isEqualTo(2);
                                shell.getDefaultButton()
                                        .notifyListeners(SWT.Selection, new Event());
                            });

            article.workbench().press(article.text(), "CTRL+D");

            assertThat(covered(desk)).containsExactly("موسكو", "موسكو", "موسكو");
            assertThat(desk.session().undoLabel()).hasValue("Mark 2 other mentions");
            article.workbench().press(article.text(), "CTRL+Z");
            assertThat(covered(desk)).containsExactly("موسكو");
        }
    }

    @Test
    void theOthersInTheCorpusAreMarkedInDocumentsThatAreClosedToo() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            article.workbench().page().closeAllEditors(false);
            article.add("madrid", "غادر مدريد أمس.\n");
            AnnotationDesk desk = article.openOther("madrid").desk().orElseThrow();
            article.selectIn(desk, "مدريد");
            article.workbench().press(article.text(), "G");
            article.workbench()
                    .onDialog(
                            TITLE,
                            shell ->
                                    shell.getDefaultButton()
                                            .notifyListeners(SWT.Selection, new Event()));

            article.workbench().press(article.text(), "CTRL+SHIFT+D");
            article.workbench()
                    .await(
                            "the mark in the other document",
                            () -> article.saved("nora").contains("tag=\"GPE\""));

            assertThat(covered(article.open().desk().orElseThrow())).containsExactly("مدريد");
        }
    }

    @Test
    void aKeyAddsTheMarkToTheNamesOfTheCorpus() throws Exception {
        try (Article article = new Article()) {
            article.add("zanbar", "وصل الوفد إلى زنبركستان.\n");
            AnnotationDesk desk = article.openOther("zanbar").desk().orElseThrow();
            article.selectIn(desk, "زنبركستان");
            article.workbench().press(article.text(), "G");

            article.workbench().press(article.text(), "CTRL+SHIFT+N");

            assertThat(article.path("names.csv"))
                    .hasContent("name,tag,source\nزنبركستان,GPE,zanbar\n");
        }
    }

    private static List<String> covered(AnnotationDesk desk) {
        return desk.view().annotations("Entity").stream()
                .map(annotation -> covered(desk, annotation))
                .toList();
    }

    private static String covered(AnnotationDesk desk, Annotation annotation) {
        Span span = (Span) annotation;
        return desk.view().text().substring(span.getBegin(), span.getEnd());
    }
}
