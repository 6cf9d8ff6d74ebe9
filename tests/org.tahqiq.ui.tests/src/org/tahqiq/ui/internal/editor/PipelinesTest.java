package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.pipeline.RunLogView;

/** Composing pipelines, and the log of a run, in the running workbench. */
final class PipelinesTest {

    @Test
    void aPipelineIsReorderedByKeyboardAndSaysWhatIsWrongWithIt() throws Exception {
        try (Article article = new Article()) {
            Answer answer =
                    Answer.to(article.workbench(), "Pipelines", shell -> compose(article, shell));
            article.workbench().run("org.tahqiq.ui.pipelines");
            answer.check();

            assertThat(Corpora.ofWorkbench().store(article.project()).corpus().getPipelines())
                    .isNotEmpty();
        }
    }

    private static void compose(Article article, Shell shell) {
        List steps = Views.first(shell, List.class);
        Button save = save(shell);
        assertThat(save.isEnabled()).isTrue();
        int last = steps.getItemCount() - 1;
        String moved = steps.getItem(last);
        steps.select(last);
        for (int i = 0; i < last; i++) {
            press(steps, SWT.ARROW_UP);
        }
        assertThat(steps.getItem(0)).isEqualTo(moved);
        assertThat(steps.getSelectionIndex()).isZero();
        assertThat(Views.all(shell, Text.class))
                .extracting(Text::getText)
                .anyMatch(text -> text.contains("needs annotations of the layer"));
        assertThat(save.isEnabled()).isFalse();
        Views.picture(article.workbench(), shell, "pipelines-wrong");
        for (int i = 0; i < last; i++) {
            press(steps, SWT.ARROW_DOWN);
        }
        assertThat(save.isEnabled()).isTrue();
        Views.picture(article.workbench(), shell, "pipelines");
        Views.press(shell, "Save");
    }

    private static Button save(Composite shell) {
        return Views.all(shell, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals("Save"))
                .findFirst()
                .orElseThrow();
    }

    private static void press(List steps, int key) {
        Event event = new Event();
        event.stateMask = SWT.ALT;
        event.keyCode = key;
        steps.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theLogTellsOfARunAndLeavesNothingBehind() throws Exception {
        try (Article article = new Article()) {
            Table log = Views.first(Views.show(article.workbench(), RunLogView.ID), Table.class);
            int before = log.getItemCount();
            article.runPipeline();
            article.workbench().await("the log", () -> log.getItemCount() >= before + 3);
            assertThat(log.getItem(log.getItemCount() - 1).getText(1)).contains("arabic-news");
            Views.picture(article.workbench(), "log");
            Views.leaveNothing(
                    article.workbench(),
                    () -> {
                        Views.show(article.workbench(), RunLogView.ID);
                        article.workbench()
                                .page()
                                .hideView(article.workbench().page().findView(RunLogView.ID));
                    });
        }
    }
}
