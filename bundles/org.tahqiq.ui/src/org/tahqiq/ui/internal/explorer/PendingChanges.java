package org.tahqiq.ui.internal.explorer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.ui.internal.problem.SetFile;

/**
 * What has changed in the workspace and is not shown yet. Markers are no change: while a large
 * corpus is checked they come by the hundred, and nothing in the explorer shows them.
 */
final class PendingChanges {

    private static final int SHOWS =
            IResourceDelta.CONTENT
                    | IResourceDelta.REPLACED
                    | IResourceDelta.OPEN
                    | IResourceDelta.DESCRIPTION;

    /** More sets than this are shown faster by showing everything anew. */
    private static final int FEW = 50;

    private final Set<SetFile> sets = new LinkedHashSet<>();
    private boolean everything;

    /** Adds what a change of the workspace has changed; says whether there is something to show. */
    synchronized boolean add(IResourceDelta delta) {
        try {
            delta.accept(this::visit);
        } catch (CoreException e) {
            Platform.getLog(PendingChanges.class).log(e.getStatus());
        }
        return everything || !sets.isEmpty();
    }

    private boolean visit(IResourceDelta delta) {
        IResource resource = delta.getResource();
        boolean changed =
                delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & SHOWS) != 0;
        if (changed) {
            boolean document =
                    resource instanceof IFolder && delta.getKind() == IResourceDelta.REMOVED;
            boolean list = resource.getProjectRelativePath().toString().equals(CorpusPaths.CORPUS);
            everything |= resource instanceof IProject || document || list;
            SetFile.of(resource).ifPresent(sets::add);
        }
        return true;
    }

    /** The sets that were changed, which are forgotten then; empty: everything is to be shown. */
    synchronized Set<SetFile> take() {
        Set<SetFile> taken = everything || sets.size() > FEW ? Set.of() : new LinkedHashSet<>(sets);
        everything = false;
        sets.clear();
        return taken;
    }
}
