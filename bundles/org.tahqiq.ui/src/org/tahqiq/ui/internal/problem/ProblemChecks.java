package org.tahqiq.ui.internal.problem;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.ui.internal.corpus.Corpora;

/**
 * Checks sets in the background as soon as their files change, and all sets of a corpus when its
 * layers or tagsets do.
 */
public final class ProblemChecks {

    /** The family of the job that checks. */
    public static final Object FAMILY = ProblemChecks.class;

    private static final int PATIENCE = 300;

    /** So many sets are checked before anybody could look. */
    private static final int FEW = 20;

    private final IWorkspace workspace;
    private final Corpora corpora;
    private final IResourceChangeListener listener = this::changed;
    private final Set<SetFile> sets = new LinkedHashSet<>();
    private final Set<IProject> projects = new LinkedHashSet<>();
    private final Job job;

    /** Begins to watch. Made by the service registry, once. */
    public ProblemChecks(IWorkspace workspace, Corpora corpora) {
        this.workspace = workspace;
        this.corpora = corpora;
        job = new Check();
        job.setPriority(Job.DECORATE);
        workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    private void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            Platform.getLog(ProblemChecks.class).log(e.getStatus());
        }
        synchronized (sets) {
            if (!sets.isEmpty() || !projects.isEmpty()) {
                show(sets.size() > FEW || !projects.isEmpty());
                job.schedule(PATIENCE);
            }
        }
    }

    /** A long check is seen in the progress view, where it can be cancelled; a short one is not. */
    private void show(boolean shown) {
        if (job.getState() == Job.NONE) {
            job.setSystem(!shown);
        }
    }

    private boolean visit(IResourceDelta delta) {
        IResource resource = delta.getResource();
        if (resource instanceof IProject project) {
            return corpora.projects().contains(project);
        }
        boolean added = delta.getKind() == IResourceDelta.ADDED;
        boolean written =
                delta.getKind() == IResourceDelta.CHANGED
                        && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED))
                                != 0;
        if (added || written) {
            synchronized (sets) {
                SetFile.of(resource).ifPresent(sets::add);
                if (resource.getProjectRelativePath().toString().equals(CorpusPaths.CORPUS)) {
                    projects.add(resource.getProject());
                }
            }
        }
        return true;
    }

    private Set<SetFile> taken() {
        Set<SetFile> taken;
        Set<IProject> whole;
        synchronized (sets) {
            taken = new LinkedHashSet<>(sets);
            whole = new HashSet<>(projects);
            sets.clear();
            projects.clear();
        }
        for (IProject project : whole) {
            try {
                if (project.isAccessible()) {
                    taken.addAll(all(project));
                }
            } catch (CorpusException unreadable) {
                // The explorer says so.
            }
        }
        return taken;
    }

    private Set<SetFile> all(IProject project) throws CorpusException {
        Set<SetFile> all = new LinkedHashSet<>();
        CorpusStore store = corpora.store(project);
        for (DocumentEntry document : Set.copyOf(store.corpus().getDocuments())) {
            for (String annotator : store.annotators(document.getId())) {
                all.add(new SetFile(project, document.getId(), annotator));
            }
        }
        return all;
    }

    private void check(SetFile set) throws CoreException {
        if (!set.project().isAccessible() || !set.file().exists()) {
            return;
        }
        try {
            CorpusStore store = corpora.store(set.project());
            if (store.document(set.document()).isPresent()) {
                ProblemMarkers.mark(
                        set, new SetProblems(store).of(set.document(), set.annotator()));
            }
        } catch (CorpusException e) {
            ProblemMarkers.markUnreadable(set, String.valueOf(e.getLocalizedMessage()));
        }
    }

    /** Called when the workbench goes. */
    public void dispose() {
        workspace.removeResourceChangeListener(listener);
        job.cancel();
    }

    /** Checks what has changed since it ran last. */
    @NonNullByDefault(false)
    private final class Check extends Job {

        Check() {
            super(Messages.Check_job);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Set<SetFile> taken = taken();
            SubMonitor progress = SubMonitor.convert(monitor, taken.size());
            for (SetFile set : taken) {
                if (progress.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                progress.subTask(set.document());
                try {
                    check(set);
                } catch (CoreException e) {
                    Platform.getLog(ProblemChecks.class).log(e.getStatus());
                }
                progress.worked(1);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }
    }
}
