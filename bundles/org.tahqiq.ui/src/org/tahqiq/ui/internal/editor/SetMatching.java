package org.tahqiq.ui.internal.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/** A set that is open is not opened again when somebody asks for its file. */
@NonNullByDefault(false)
public final class SetMatching implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return AnnotationEditor.ID.equals(editor.getId())
                    && AnnotationEditorInput.of(input)
                            .filter(editor.getEditorInput()::equals)
                            .isPresent();
        } catch (PartInitException e) {
            Platform.getLog(SetMatching.class).log(e.getStatus());
            return false;
        }
    }
}
