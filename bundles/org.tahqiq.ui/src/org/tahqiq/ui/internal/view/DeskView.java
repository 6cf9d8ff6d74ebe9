package org.tahqiq.ui.internal.view;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.editor.AnnotationEditor;

/** A view that shows something of the desk of the active editor. */
@NonNullByDefault(false)
public abstract class DeskView extends ViewPart implements DeskListener {

    private final IPropertyListener reverting =
            (source, property) -> {
                if (property == AnnotationEditor.PROP_INPUT) {
                    follow((AnnotationEditor) source);
                }
            };
    private final IPartListener parts =
            new IPartListener() {
                @Override
                public void partActivated(IWorkbenchPart part) {
                    partBroughtToTop(part);
                }

                @Override
                public void partBroughtToTop(IWorkbenchPart part) {
                    if (part instanceof AnnotationEditor opened && opened != editor) {
                        follow(opened);
                    }
                }

                @Override
                public void partClosed(IWorkbenchPart part) {
                    if (part == editor) {
                        follow(null);
                    }
                }

                @Override
                public void partDeactivated(IWorkbenchPart part) {
                    // The view goes on to show the editor that was active last.
                }

                @Override
                public void partOpened(IWorkbenchPart part) {
                    partBroughtToTop(part);
                }
            };
    private AnnotationEditor editor;
    private AnnotationDesk desk;

    @Override
    public final void createPartControl(Composite parent) {
        createControls(parent);
        getSite().getPage().addPartListener(parts);
        follow(
                getSite().getPage().getActiveEditor() instanceof AnnotationEditor active
                        ? active
                        : null);
    }

    /** Makes what the view consists of. */
    protected abstract void createControls(Composite parent);

    /** Shows what there is now: another desk, another annotation picked, or an edit. */
    protected abstract void refresh();

    /** The desk that the view shows; empty: no editor is open. */
    protected final Optional<AnnotationDesk> desk() {
        return Optional.ofNullable(desk);
    }

    /** The editor that the view follows; empty: none is open. */
    protected final Optional<AnnotationEditor> editor() {
        return Optional.ofNullable(editor);
    }

    private void follow(AnnotationEditor next) {
        leave();
        editor = next;
        if (next != null) {
            next.addPropertyListener(reverting);
            desk = next.desk().orElse(null);
        }
        if (desk != null) {
            desk.addListener(this);
        }
        refresh();
    }

    private void leave() {
        if (editor != null) {
            editor.removePropertyListener(reverting);
        }
        if (desk != null) {
            desk.removeListener(this);
        }
        editor = null;
        desk = null;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        leave();
        super.dispose();
    }
}
