package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.QualifiedName;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.ui.internal.desk.WorkClock;

/** Time on task over several openings of a set. */
final class WorkTimeTest {

    private static final QualifiedName WORKED = new QualifiedName("org.tahqiq.ui", "worked");

    @Test
    void timeAndDecisionsGoOnWhenASetIsOpenedAgain() throws Exception {
        try (Article article = new Article()) {
            AnnotationEditor editor = article.openEmpty();
            article.mark(editor.desk().orElseThrow(), "الرباط", "G");
            article.workbench().run("org.eclipse.ui.file.save");
            Duration worked = editor.desk().orElseThrow().clock().worked();
            assertThat(worked).isPositive();
            byte[] saved = Files.readAllBytes(article.path(CorpusPaths.set("visit", "nora")));
            article.workbench().page().closeAllEditors(false);

            WorkClock again = article.open().desk().orElseThrow().clock();

            assertThat(again.worked()).isGreaterThanOrEqualTo(worked);
            assertThat(again.decisions()).isEqualTo(1);
            assertThat(article.path(CorpusPaths.set("visit", "nora"))).hasBinaryContent(saved);
        }
    }

    @Test
    void revertingDoesNotTakeTheTimeBack() throws Exception {
        try (Article article = new Article()) {
            AnnotationEditor editor = article.openEmpty();
            WorkClock before = editor.desk().orElseThrow().clock();
            article.mark(editor.desk().orElseThrow(), "الرباط", "G");

            editor.revert();

            assertThat(editor.desk().orElseThrow().clock()).isSameAs(before);
        }
    }

    @Test
    void paceIsThatOfAllOpenings() throws Exception {
        try (Article article = new Article()) {
            article.openEmpty();
            article.workbench().page().closeAllEditors(false);
            IFile set = article.project().getFile(CorpusPaths.set("visit", "nora"));
            set.setPersistentProperty(WORKED, Duration.ofMinutes(95).toMillis() + " 190");

            WorkClock clock = article.open().desk().orElseThrow().clock();

            assertThat(ProgressText.of(new SuggestionProgress(0, 0), clock))
                    .containsExactly("1 h 35 min", "120 decisions an hour");
        }
    }
}
