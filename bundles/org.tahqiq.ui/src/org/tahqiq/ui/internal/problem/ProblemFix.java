package org.tahqiq.ui.internal.problem;

import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.operation.Fix;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.OpenDocument;

/** Settles a problem in the editor, where the person sees it and can take it back. */
@NonNullByDefault(false)
final class ProblemFix implements IMarkerResolution2 {

    private final Fix fix;
    private final String annotation;

    ProblemFix(Fix fix, String annotation) {
        this.fix = fix;
        this.annotation = annotation;
    }

    @Override
    public String getLabel() {
        return switch (fix.kind()) {
            case ACCEPT -> Messages.Fix_accept;
            case REJECT -> Messages.Fix_reject;
            case TAG -> NLS.bind(Messages.Fix_tag, fix.tag().orElse(""));
            case SWAP -> Messages.Fix_swap;
            case FIT -> Messages.Fix_fit;
            case DELETE -> Messages.Fix_delete;
        };
    }

    @Override
    public String getDescription() {
        return getLabel();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        SetFile set = SetFile.of(marker.getResource()).orElseThrow();
        new OpenDocument(page, set.project(), set.document()).as(set.annotator());
        if (page.getActiveEditor() instanceof AnnotationEditor editor) {
            Optional<AnnotationDesk> desk = editor.desk();
            if (desk.isPresent() && desk.get().edit(getLabel(), fix.request()).isPresent()) {
                if (desk.get().view().annotation(annotation).isPresent()) {
                    desk.get().pickAndReveal(annotation);
                }
                settled(marker);
            }
        }
    }

    /** Saving the set checks it again. */
    private static void settled(IMarker marker) {
        try {
            marker.delete();
        } catch (CoreException e) {
            Platform.getLog(ProblemFix.class).log(e.getStatus());
        }
    }
}
