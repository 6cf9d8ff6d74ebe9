package org.tahqiq.ui.internal.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.operation.OpenPoint;

/** Keeps what is wrong with a set as markers on its file. */
public final class ProblemMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.tahqiq.ui.problem";

    /** The id of the annotation; absent: the file as a whole is concerned. */
    public static final String ANNOTATION = "org.tahqiq.ui.annotation";

    /** The name of an {@link OpenPoint.Kind}. */
    static final String KIND = "org.tahqiq.ui.kind";

    private ProblemMarkers() {}

    /** Marks these points and no others. */
    static void mark(SetFile set, List<OpenPoint> points) throws CoreException {
        IFile file = set.file();
        List<Map<String, Object>> markers =
                points.stream().map(point -> attributes(set, point)).toList();
        replace(file, markers);
    }

    /** Marks that a set cannot be read. */
    static void markUnreadable(SetFile set, String sentence) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, sentence);
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        attributes.put(IMarker.LOCATION, set.annotator());
        replace(set.file(), List.of(attributes));
    }

    private static void replace(IFile file, List<Map<String, Object>> markers)
            throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        workspace.run(
                monitor -> {
                    if (!file.exists()) {
                        return;
                    }
                    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                    for (Map<String, Object> attributes : markers) {
                        file.createMarker(TYPE, attributes);
                    }
                },
                workspace.getRuleFactory().markerRule(file),
                IWorkspace.AVOID_UPDATE,
                new NullProgressMonitor());
    }

    private static Map<String, Object> attributes(SetFile set, OpenPoint point) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, point.sentence());
        attributes.put(IMarker.SEVERITY, severity(point.kind()));
        attributes.put(
                IMarker.LOCATION,
                NLS.bind(Messages.Marker_location, set.annotator(), point.line()));
        attributes.put(IMarker.LINE_NUMBER, point.line());
        attributes.put("org.eclipse.ui.editorID", "org.tahqiq.ui.editor");
        attributes.put(ANNOTATION, point.annotation());
        attributes.put(KIND, point.kind().name());
        return attributes;
    }

    private static int severity(OpenPoint.Kind kind) {
        return switch (kind) {
            case RULE -> IMarker.SEVERITY_ERROR;
            case NO_TAG, NO_VALUE -> IMarker.SEVERITY_WARNING;
            case UNDECIDED -> IMarker.SEVERITY_INFO;
        };
    }
}
