package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two workbenches, each a process with a workspace of its own, on one corpus. */
final class TwoWorkbenchesTest {

    @Test
    void theSecondOneLooksOnUntilTheFirstOneIsDone(@TempDir Path folder) throws Exception {
        try (Article article = new Article()) {
            AnnotationEditor first = article.openEmpty();
            article.mark(first.desk().orElseThrow(), "الرباط", "G");
            article.workbench().run("org.eclipse.ui.file.save");
            article.mark(first.desk().orElseThrow(), "مدريد", "G");
            try (SecondWorkbench second = SecondWorkbench.start(article.path(""), folder)) {
                assertThat(second.answer())
                        .as("what was saved last, and why it is only to be looked at")
                        .startsWith("looks at 1 Another window edits the set of nora");

                article.workbench().run("org.eclipse.ui.file.save");
                second.press("Try Again");
                assertThat(second.answer()).startsWith("looks at 2 Another window");

                article.workbench().page().closeAllEditors(false);
                second.press("Try Again");
                assertThat(second.answer().strip()).isEqualTo("edits 2");

                assertThat(article.open().desk().orElseThrow().isReadOnly()).isTrue();
            }
            Article.press(article.window(), "Try Again");
            assertThat(article.open().desk().orElseThrow().isReadOnly())
                    .as("a workbench that was killed holds no set")
                    .isFalse();
        }
    }
}
