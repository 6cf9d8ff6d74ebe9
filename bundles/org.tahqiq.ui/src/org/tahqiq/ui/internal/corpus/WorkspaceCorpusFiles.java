package org.tahqiq.ui.internal.corpus;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.core.store.PlainCorpusFiles;

/**
 * The files of a corpus that is a project of the workspace. They are written as everywhere else,
 * whole or not at all, which the workspace itself does not promise; the workspace keeps what was
 * there before in its local history, and is told afterwards.
 */
public final class WorkspaceCorpusFiles implements CorpusFiles {

    private final IProject project;
    private final PlainCorpusFiles files;

    /** The files of an open project whose folder is on this machine. */
    public WorkspaceCorpusFiles(IProject project) {
        this.project = project;
        this.files = new PlainCorpusFiles(folder(project));
    }

    /** Where the files of a project lie. */
    public static Path folder(IProject project) {
        IPath location = project.getLocation();
        if (location == null) {
            throw new IllegalArgumentException(project.getName() + " lies in no folder");
        }
        return location.toPath();
    }

    @Override
    public InputStream open(String path) throws CorpusException {
        return files.open(path);
    }

    @Override
    public byte[] read(String path) throws CorpusException {
        return files.read(path);
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public List<String> list(String folder) throws CorpusException {
        return files.list(folder);
    }

    @Override
    public void write(String path, Content content) throws CorpusException {
        keepInHistory(project.getFile(path));
        files.write(path, content);
        refresh(path);
    }

    /** Only journals grow; nobody looks at them through the workspace, so that it is not told. */
    @Override
    public void append(String path, byte[] bytes) throws CorpusException {
        files.append(path, bytes);
    }

    @Override
    public void protect(String path) {
        files.protect(path);
    }

    @Override
    public void delete(String path) throws CorpusException {
        IResource known = project.findMember(path);
        if (known instanceof IFile file) {
            keepInHistory(file);
        }
        files.delete(path);
        if (known != null) {
            refresh(path);
        }
    }

    @Override
    public Optional<Path> folder() {
        return files.folder();
    }

    @Override
    public String location(String path) {
        return files.location(path);
    }

    private static void keepInHistory(IFile file) {
        if (!file.exists() || file.isReadOnly()) {
            return;
        }
        try {
            // Nothing is appended: this is the one way to have the present content remembered.
            file.appendContents(
                    InputStream.nullInputStream(),
                    IResource.FORCE | IResource.KEEP_HISTORY,
                    new NullProgressMonitor());
        } catch (CoreException e) {
            // A former state that cannot be kept is no reason not to save the present one.
            Platform.getLog(WorkspaceCorpusFiles.class).log(e.getStatus());
        }
    }

    private void refresh(String path) throws CorpusException {
        IResource changed = project.getFile(path);
        IContainer parent = changed.getParent();
        int depth = IResource.DEPTH_ZERO;
        while (parent != null && !parent.exists()) {
            changed = parent;
            parent = parent.getParent();
            depth = IResource.DEPTH_INFINITE;
        }
        try {
            changed.refreshLocal(depth, new NullProgressMonitor());
        } catch (CoreException e) {
            throw FileTrouble.unseen(location(path), e);
        }
    }
}
