package org.tahqiq.ui.internal.problem;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.tahqiq.core.store.CorpusPaths;

/**
 * The file of a set in a corpus.
 *
 * @param document id of the document
 */
public record SetFile(IProject project, String document, String annotator) {

    private static final String ENDING = ".xmi";

    /** The set that a resource holds; empty: it is none. */
    public static Optional<SetFile> of(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        String name = String.valueOf(path.lastSegment());
        if (!(resource instanceof IFile)
                || path.segmentCount() != 3
                || !name.endsWith(ENDING)
                || name.startsWith(".")) {
            return Optional.empty();
        }
        String annotator = name.substring(0, name.length() - ENDING.length());
        SetFile set =
                new SetFile(resource.getProject(), String.valueOf(path.segment(1)), annotator);
        return set.file().equals(resource) ? Optional.of(set) : Optional.empty();
    }

    /** The resource. */
    public IFile file() {
        return project.getFile(IPath.fromPortableString(CorpusPaths.set(document, annotator)));
    }
}
