package org.tahqiq.ui.internal.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Preset;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;

/**
 * The corpora of the workspace: its open projects of the {@linkplain CorpusNature corpus nature}.
 * Every corpus has one store, which everybody in the workbench shares.
 */
public final class Corpora {

    private final IWorkspace workspace;
    private final Map<IProject, CorpusStore> stores = new ConcurrentHashMap<>();
    private final IResourceChangeListener forgetting = this::forget;

    /** The corpora of a workspace. Made by the service registry, once. */
    public Corpora(IWorkspace workspace) {
        this.workspace = workspace;
        workspace.addResourceChangeListener(
                forgetting,
                IResourceChangeEvent.PRE_CLOSE
                        | IResourceChangeEvent.PRE_DELETE
                        | IResourceChangeEvent.PRE_REFRESH);
    }

    /** The corpora of the running workbench. */
    public static Corpora ofWorkbench() {
        return PlatformUI.getWorkbench().getService(Corpora.class);
    }

    /** The projects that are corpora, by name. */
    public List<IProject> projects() {
        return Stream.of(workspace.getRoot().getProjects()).filter(Corpora::isCorpus).toList();
    }

    /** The corpus of this project name. */
    public Optional<IProject> project(String name) {
        return projects().stream().filter(project -> project.getName().equals(name)).findFirst();
    }

    /**
     * The store of a corpus, read when it is asked for first.
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public CorpusStore store(IProject project) throws CorpusException {
        CorpusStore known = stores.get(project);
        if (known != null) {
            return known;
        }
        // Reading takes no lock of the workspace, so that nobody waits for both.
        synchronized (stores) {
            CorpusStore store = stores.get(project);
            if (store == null) {
                store = CorpusStore.open(new WorkspaceCorpusFiles(project));
                stores.put(project, store);
            }
            return store;
        }
    }

    /**
     * Makes a corpus and its project.
     *
     * @param folder where it is to lie; empty: in the workspace, under its name
     * @throws CorpusException if there is a project of the name, or the folder is not empty
     */
    public IProject create(
            String name, Preset preset, Optional<Path> folder, IProgressMonitor monitor)
            throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = connect(name, folder, progress.split(1));
        WorkspaceCorpusFiles files = new WorkspaceCorpusFiles(project);
        try {
            Corpus corpus = preset.newCorpus(name);
            DefaultPipelines.addTo(corpus);
            // The project file that the workspace has written is hidden, hence no obstacle.
            share(project, CorpusStore.create(files, corpus));
            Optional<String> page = preset.guidelines();
            if (page.isPresent()) {
                byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
                files.write(CorpusPaths.GUIDELINES, out -> out.write(bytes));
            }
            progress.worked(1);
            return project;
        } catch (CorpusException e) {
            disconnect(project);
            throw e;
        }
    }

    /** In place of a store that others have opened between the first file and here. */
    private void share(IProject project, CorpusStore made) {
        synchronized (stores) {
            stores.put(project, made);
        }
    }

    /**
     * Makes a project of a corpus that is there already.
     *
     * @throws CorpusException if the folder holds no corpus that can be read
     */
    public IProject open(String name, Path folder, IProgressMonitor monitor)
            throws CorpusException {
        for (IProject project : projects()) {
            if (WorkspaceCorpusFiles.folder(project).equals(folder)) {
                return project;
            }
        }
        IProject project = connect(name, Optional.of(folder), monitor);
        try {
            store(project);
            return project;
        } catch (CorpusException e) {
            disconnect(project);
            throw e;
        }
    }

    /** A project name that is free and as near to the wanted one as can be. */
    public String freeName(String wanted) {
        String name = wanted;
        for (int n = 2; workspace.getRoot().getProject(name).exists(); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    private IProject connect(String name, Optional<Path> folder, IProgressMonitor monitor)
            throws CorpusException {
        IProject project = workspace.getRoot().getProject(name);
        IProjectDescription description = workspace.newProjectDescription(name);
        description.setNatureIds(new String[] {CorpusNature.ID});
        folder.map(Path::toAbsolutePath)
                .filter(
                        path ->
                                !path.equals(
                                        workspace.getRoot().getLocation().append(name).toPath()))
                .ifPresent(path -> description.setLocation(IPath.fromPath(path)));
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            return project;
        } catch (CoreException e) {
            throw FileTrouble.unwritable(folder.map(Path::toString).orElse(name), e);
        }
    }

    private static void disconnect(IProject project) {
        try {
            project.delete(false, true, null);
        } catch (CoreException e) {
            Platform.getLog(Corpora.class).log(e.getStatus());
        }
    }

    /** Whether a project is open and a corpus. */
    public static boolean isCorpus(IProject project) {
        try {
            return project.isOpen() && project.hasNature(CorpusNature.ID);
        } catch (CoreException closedMeanwhile) {
            return false;
        }
    }

    private void forget(IResourceChangeEvent event) {
        if (event.getResource() instanceof IProject project) {
            stores.remove(project);
        }
    }

    /** Called when the workbench goes. */
    public void dispose() {
        workspace.removeResourceChangeListener(forgetting);
        stores.clear();
    }
}
