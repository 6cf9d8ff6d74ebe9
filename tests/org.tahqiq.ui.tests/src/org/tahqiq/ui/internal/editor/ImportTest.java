package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.widget.AnnotatedText;

/** The import shows what it would bring before it brings it. */
final class ImportTest {

    private static final String TEXT =
            "استقبل وزير الخارجية المغربي إدريس المسناوي في الرباط نظيره الإسباني كارلوس مدينا.\n";

    private final Path folder;
    private @Nullable Article made;

    ImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void newCorpus() throws CorpusException {
        made = new Article();
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
    }

    @Test
    void thePreviewIsPaintedAnewForEachEncoding() throws Exception {
        Path file = folder.resolve("old.txt");
        Files.write(file, TEXT.getBytes(Charset.forName("windows-1256")));
        Files.writeString(folder.resolve("empty.txt"), "");
        AtomicReference<String> wrong = new AtomicReference<>("");
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Import documents",
                        shell -> {
                            Views.picture(article().workbench(), shell, "import");
                            next(shell);
                            assertThat(preview(shell).scene().document().text()).isEqualTo(TEXT);
                            assertThat(problems(shell))
                                    .contains("empty.txt: is empty")
                                    .contains("read as windows-1256");
                            Views.picture(article().workbench(), shell, "preview");
                            choose(shell, "ISO-8859-6");
                            wrong.set(preview(shell).scene().document().text());
                            Views.picture(article().workbench(), shell, "preview-wrong");
                            choose(shell, "windows-1256");
                            assertThat(preview(shell).scene().document().text()).isEqualTo(TEXT);
                            press(shell, IDialogConstants.FINISH_ID);
                        });
        Answer report =
                Answer.toWindow(
                        article().workbench(), "ReportDialog", shell -> Views.press(shell, "OK"));
        article().workbench().run("org.tahqiq.ui.import");
        answer.check();
        report.check();

        assertThat(wrong.get()).isNotEqualTo(TEXT);
        assertThat(Corpora.ofWorkbench().store(article().project()).text("old")).isEqualTo(TEXT);
    }

    @Test
    void whatCannotBeReadAtAllIsNotImported() throws Exception {
        Files.writeString(folder.resolve("empty.txt"), "");
        Answer answer =
                Answer.to(
                        article().workbench(),
                        "Import documents",
                        shell -> {
                            next(shell);
                            assertThat(problems(shell)).contains("empty.txt: is empty");
                            assertThat(button(shell, IDialogConstants.FINISH_ID).isEnabled())
                                    .isFalse();
                            Views.picture(article().workbench(), shell, "preview-nothing");
                            press(shell, IDialogConstants.CANCEL_ID);
                        });
        article().workbench().run("org.tahqiq.ui.import");
        answer.check();
    }

    private void next(Shell shell) {
        Views.first(shell, org.eclipse.swt.widgets.List.class).add(folder.toString());
        Text annotator = Views.first(shell, Text.class);
        annotator.setText("old");
        press(shell, IDialogConstants.NEXT_ID);
        await(shell);
    }

    private void choose(Shell shell, String encoding) {
        Combo combo = Views.first(shell, Combo.class);
        combo.select(combo.indexOf(encoding));
        combo.notifyListeners(SWT.Selection, new Event());
        await(shell);
    }

    private void await(Shell shell) {
        article().workbench().await("the preview", () -> !problems(shell).isEmpty());
        article().workbench().settle();
    }

    private static String problems(Shell shell) {
        return Views.all(shell, Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0)
                .filter(text -> (text.getStyle() & SWT.BORDER) != 0)
                .map(Text::getText)
                .findFirst()
                .orElseThrow();
    }

    private static AnnotatedText preview(Shell shell) {
        return Views.first(shell, AnnotatedText.class);
    }

    private static void press(Shell shell, int id) {
        button(shell, id).notifyListeners(SWT.Selection, new Event());
    }

    private static org.eclipse.swt.widgets.Button button(Shell shell, int id) {
        return Views.all(shell, org.eclipse.swt.widgets.Button.class).stream()
                .filter(button -> Integer.valueOf(id).equals(button.getData()))
                .findFirst()
                .orElseThrow();
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
