package org.tahqiq.ui.internal.editor;

import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.ui.internal.desk.DeskListener;
import org.tahqiq.ui.internal.desk.WorkClock;

/**
 * How long the person has worked on a set, and how many decisions they made, from one opening to
 * the next. This is their own affair and says nothing of the text: it stays in the workspace,
 * beside what that knows of the set's file, so that the file is the same whoever took how long.
 */
final class WorkTime implements DeskListener {

    private static final QualifiedName WORKED = new QualifiedName("org.tahqiq.ui", "worked");

    /** What a crash may lose. */
    private static final Duration KEPT_EVERY = Duration.ofSeconds(5);

    private final IFile file;
    private final WorkClock clock;
    private Duration kept;

    WorkTime(AnnotationEditorInput input) {
        file = input.project().getFile(CorpusPaths.set(input.document(), input.annotator()));
        clock = read();
        kept = clock.worked();
    }

    /** Goes on from what is known of former work. */
    WorkClock clock() {
        return clock;
    }

    @Override
    public void sceneChanged() {
        if (clock.worked().minus(kept).compareTo(KEPT_EVERY) >= 0) {
            keep();
        }
    }

    /** Has the workspace remember it. */
    void keep() {
        if (clock.worked().equals(kept) || !file.exists()) {
            return;
        }
        kept = clock.worked();
        try {
            file.setPersistentProperty(WORKED, kept.toMillis() + " " + clock.decisions());
        } catch (CoreException e) {
            Platform.getLog(WorkTime.class).log(e.getStatus());
        }
    }

    private WorkClock read() {
        try {
            String known = file.exists() ? file.getPersistentProperty(WORKED) : null;
            if (known != null) {
                String[] parts = known.split(" ");
                return new WorkClock(
                        System::currentTimeMillis,
                        Duration.ofMillis(Long.parseLong(parts[0])),
                        Integer.parseInt(parts[1]));
            }
        } catch (CoreException e) {
            Platform.getLog(WorkTime.class).log(e.getStatus());
        }
        return new WorkClock(System::currentTimeMillis);
    }
}
