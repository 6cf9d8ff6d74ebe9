package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** What an editor leaves behind when it is closed. */
final class EditorLeakTest {

    @Test
    void anEditorLeavesNeitherResourcesNorListeners() throws Exception {
        try (Article article = new Article()) {
            Workbench workbench = article.workbench();
            article.openEmpty();
            workbench.page().closeAllEditors(false);

            Views.leaveNothing(workbench, () -> work(article));

            assertThat(article.window().getListeners(SWT.Activate))
                    .noneMatch(listener -> listener.getClass().getName().contains("tahqiq"));
        }
    }

    /** A bit of everything that opens, paints or tells something. */
    private static void work(Article article) throws Exception {
        Workbench workbench = article.workbench();
        AnnotationEditor editor = article.open();
        AnnotationDesk desk = editor.desk().orElseThrow();
        article.mark(desk, "الرباط", "G");
        workbench.press(article.text(), "CR");
        workbench.popup(Text.class).getShell().close();
        editor.zoom(1);
        workbench.settle();
        editor.zoom(-1);
        Path text = article.path(CorpusPaths.text("visit"));
        byte[] former = Files.readAllBytes(text);
        text.toFile().setWritable(true);
        Files.writeString(text, "غيره");
        comeBack(article);
        assertThat(desk.isReadOnly()).isTrue();
        Files.write(text, former);
        comeBack(article);
        Answer compared =
                Answer.to(workbench, "Here and on Disk", shell -> Article.press(shell, "Close"));
        editor.saved().compare();
        compared.check();
        editor.revert();
        workbench.settle();
        workbench.page().closeAllEditors(false);
    }

    private static void comeBack(Article article) {
        article.window().notifyListeners(SWT.Activate, new Event());
        article.workbench().settle();
    }
}
