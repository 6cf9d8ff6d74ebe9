package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that finds the workspace and the window that it was left with. */
final class SecondStartTest {

    @Test
    void findsNothingToComplainOf(@TempDir Path folder) throws Exception {
        Path workspace = folder.resolve("workspace");
        try (Article article = new Article()) {
            article.openEmpty();
            article.workbench().page().closeAllEditors(false);

            for (int start = 1; start <= 2; start++) {
                try (SecondWorkbench workbench = SecondWorkbench.start(article.path(""), folder)) {
                    assertThat(workbench.answer()).startsWith("edits");
                    workbench.exit();
                }
                assertThat(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench"))
                        .as("what is remembered of the window")
                        .isNotEmptyDirectory();
                Path log = workspace.resolve(".metadata/.log");
                assertThat(Files.exists(log) ? Files.readString(log) : "")
                        .as("the log after start %d", start)
                        .isEmpty();
            }
        }
    }
}
