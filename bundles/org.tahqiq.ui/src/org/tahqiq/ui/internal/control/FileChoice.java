package org.tahqiq.ui.internal.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks for files and folders by the dialogs of the system, which say nothing by themselves of what
 * is asked for.
 */
public final class FileChoice {

    private final Shell parent;
    private final String question;

    /**
     * Something to ask.
     *
     * @param question what is to be chosen and what for, as a sentence
     */
    public FileChoice(Shell parent, String question) {
        this.parent = parent;
        this.question = question;
    }

    /** Asks for a folder; empty: none was chosen. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folderDialog().open()).map(Path::of);
    }

    /** Asks for a file; empty: none was chosen. */
    public Optional<Path> file() {
        return Optional.ofNullable(fileDialog(SWT.OPEN).open()).map(Path::of);
    }

    /** Asks for any number of files. */
    public List<Path> files() {
        FileDialog dialog = fileDialog(SWT.OPEN | SWT.MULTI);
        return dialog.open() == null
                ? List.of()
                : Stream.of(dialog.getFileNames())
                        .map(name -> Path.of(dialog.getFilterPath(), name))
                        .toList();
    }

    DirectoryDialog folderDialog() {
        DirectoryDialog dialog = new DirectoryDialog(parent);
        dialog.setText(question);
        dialog.setMessage(question);
        return dialog;
    }

    FileDialog fileDialog(int style) {
        FileDialog dialog = new FileDialog(parent, style);
        dialog.setText(question);
        return dialog;
    }
}
