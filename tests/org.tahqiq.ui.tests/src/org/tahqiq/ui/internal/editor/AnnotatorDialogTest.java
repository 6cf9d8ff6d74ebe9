package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Who annotates is asked first, and what to start from after that. */
final class AnnotatorDialogTest {

    @Test
    void theNameHasTheFocusAndWhatIsTypedTakesItsPlace() throws Exception {
        try (Article article = new Article()) {
            CorpusStore store = Corpora.ofWorkbench().store(article.project());
            store.save(store.newSet("visit", "sami"));
            Answer answer =
                    Answer.toWindow(
                            article.workbench(),
                            "AnnotatorDialog",
                            shell -> {
                                look(article, shell);
                                shell.close();
                            });
            new OpenDocument(article.workbench().page(), article.project(), "visit").asMyself();
            answer.check();
        }
    }

    private static void look(Article article, Shell shell) {
        shell.forceActive();
        article.workbench().settle();
        Combo name = Article.find(shell, Combo.class).orElseThrow();
        assertThat(name.isFocusControl()).isTrue();
        assertThat(name.getSelection()).isEqualTo(new Point(0, name.getText().length()));

        name.traverse(SWT.TRAVERSE_TAB_NEXT);
        assertThat(shell.getDisplay().getFocusControl())
                .isInstanceOfSatisfying(
                        Button.class,
                        radio -> {
                            assertThat(radio.getText()).contains("sami");
                            radio.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
                        });
        assertThat(name.isFocusControl()).isTrue();
    }
}
