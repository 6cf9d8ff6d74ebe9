package org.tahqiq.ui.internal.problem;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.Fix;
import org.tahqiq.core.operation.OpenPoint;
import org.tahqiq.core.session.SetView;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.AnnotationEditorInput;

/** Offers the ways to settle a problem of an annotation. */
@NonNullByDefault(false)
public final class ProblemFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.ANNOTATION, "").isEmpty()
                && !OpenPoint.Kind.NO_VALUE
                        .name()
                        .equals(marker.getAttribute(ProblemMarkers.KIND, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return fixes(marker).stream()
                .map(fix -> new ProblemFix(fix, marker.getAttribute(ProblemMarkers.ANNOTATION, "")))
                .toArray(IMarkerResolution[]::new);
    }

    private static List<Fix> fixes(IMarker marker) {
        Optional<SetFile> set = SetFile.of(marker.getResource());
        String annotation = marker.getAttribute(ProblemMarkers.ANNOTATION, "");
        String kind = marker.getAttribute(ProblemMarkers.KIND, "");
        if (set.isEmpty() || annotation.isEmpty() || kind.isEmpty()) {
            return List.of();
        }
        try {
            OpenPoint point = new OpenPoint(OpenPoint.Kind.valueOf(kind), annotation, 0, "");
            return Fix.of(point, view(set.get()));
        } catch (CorpusException unreadable) {
            return List.of();
        }
    }

    /** The set as it is being edited, else as it was saved. */
    private static SetView view(SetFile set) throws CorpusException {
        Optional<AnnotationDesk> open = openDesk(set);
        return open.isPresent()
                ? open.get().view()
                : new SetProblems(Corpora.ofWorkbench().store(set.project()))
                        .view(set.document(), set.annotator());
    }

    private static Optional<AnnotationDesk> openDesk(SetFile set) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page != null
                        && page.findEditor(
                                        new AnnotationEditorInput(
                                                set.project(), set.document(), set.annotator()))
                                instanceof AnnotationEditor editor
                ? editor.desk()
                : Optional.empty();
    }
}
