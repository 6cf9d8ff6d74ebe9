package org.tahqiq.ui.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The dialogs of the system are told what they are to ask, in the language of the workbench. */
final class FileChoiceTest {

    private static final String FOLDER = "/org/tahqiq/ui/internal";

    @Test
    void theDialogsAskTheQuestion() {
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        FileChoice choice = new FileChoice(shell, "اختر مجلدًا.");
        assertThat(choice.folderDialog().getText()).isEqualTo("اختر مجلدًا.");
        assertThat(choice.folderDialog().getMessage()).isEqualTo("اختر مجلدًا.");
        assertThat(choice.fileDialog(SWT.OPEN).getText()).isEqualTo("اختر مجلدًا.");
    }

    @Test
    void nobodyElseOpensThem() throws IOException {
        for (URL file :
                Collections.list(
                        FrameworkUtil.getBundle(FileChoice.class)
                                .findEntries(FOLDER, "*.class", true))) {
            if (!file.getPath().contains("FileChoice")) {
                try (InputStream in = file.openStream()) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .as(file.getPath())
                            .doesNotContain("swt/widgets/DirectoryDialog")
                            .doesNotContain("swt/widgets/FileDialog");
                }
            }
        }
    }
}
