package org.tahqiq.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusPaths;

/** What the file of a set was before, as the local history remembers it. */
final class FormerStates {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

    private final CorpusFiles files;
    private final String path;
    private final IFile file;

    FormerStates(CorpusFiles files, AnnotationEditorInput input) {
        this.files = files;
        this.path = CorpusPaths.set(input.document(), input.annotator());
        this.file = input.project().getFile(path);
    }

    /** The former states, newest first. */
    List<IFileState> all() {
        try {
            return List.of(file.getHistory(null));
        } catch (CoreException notRemembered) {
            return List.of();
        }
    }

    /**
     * Lets the person choose one and brings it back.
     *
     * @return false if they left
     */
    boolean restoreChosen(Shell shell) throws CorpusException {
        Optional<IFileState> chosen = choose(shell);
        if (chosen.isPresent()) {
            restore(chosen.get());
        }
        return chosen.isPresent();
    }

    private Optional<IFileState> choose(Shell shell) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.Former_title);
        dialog.setMessage(Messages.Former_message);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(
                LabelProvider.createTextProvider(state -> when((IFileState) state)));
        List<IFileState> states = all();
        dialog.setInput(states);
        dialog.setInitialSelections(states.stream().limit(1).toArray());
        return dialog.open() == Window.OK
                ? Stream.of(dialog.getResult()).map(IFileState.class::cast).findFirst()
                : Optional.empty();
    }

    /** Writes a former state in place of the present one, which is remembered in its turn. */
    private void restore(IFileState state) throws CorpusException {
        try (InputStream former = state.getContents()) {
            byte[] bytes = former.readAllBytes();
            files.write(path, out -> out.write(bytes));
        } catch (CoreException | IOException e) {
            throw new CorpusException(NLS.bind(Messages.Former_failed, files.location(path)), e);
        }
    }

    private static String when(IFileState state) {
        return WHEN.format(
                Instant.ofEpochMilli(state.getModificationTime()).atZone(ZoneId.systemDefault()));
    }
}
