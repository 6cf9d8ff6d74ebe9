package org.tahqiq.ui.internal.corpus;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Says of a project that it is a corpus. */
public final class CorpusNature implements IProjectNature {

    /** The id under which the nature is registered. */
    public static final String ID = "org.tahqiq.ui.corpus";

    private @Nullable IProject project;

    @Override
    public void configure() {
        // A corpus has no builders.
    }

    @Override
    public void deconfigure() {
        // A corpus has no builders.
    }

    @Override
    public @Nullable IProject getProject() {
        return project;
    }

    @Override
    @NonNullByDefault(false)
    public void setProject(IProject newProject) {
        project = newProject;
    }
}
