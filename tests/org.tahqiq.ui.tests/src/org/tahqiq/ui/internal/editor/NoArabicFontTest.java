package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.widget.TextFont;

/** A display without fonts for Arabic; fontconfig hides them from this run of the workbench. */
final class NoArabicFontTest {

    @Test
    void thePersonIsToldOnceAndCanWork() throws Exception {
        try (Article article = new Article()) {
            assertThat(article.workbench().display().getFontList(null, true))
                    .extracting(FontData::getName)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(TextFont.PREFERRED);
            AnnotationEditor editor = article.openEmpty();
            assertThat(notices(article)).hasSize(1);

            AnnotationDesk desk = editor.desk().orElseThrow();
            article.mark(desk, "الرباط", "G");
            assertThat(desk.picked())
                    .map(found -> DeskText.covered(desk, found))
                    .hasValue("الرباط");
            article.workbench().page().closeAllEditors(false);

            article.open();
            assertThat(notices(article)).isEmpty();
        }
    }

    private static List<String> notices(Article article) {
        return Article.labels(article.window()).stream()
                .filter(label -> label.startsWith("No font for reading Arabic"))
                .toList();
    }
}
