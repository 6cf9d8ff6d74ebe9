package org.tahqiq.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.ui.internal.desk.WorkClock;
import org.tahqiq.ui.internal.language.Counted;

/** The quiet line on how far a person is. */
final class ProgressText {

    private static final int HOUR = 60;

    private ProgressText() {}

    /**
     * What is left, the time on task and the pace, the most important first; each as soon as there
     * is something to say.
     */
    static List<String> of(SuggestionProgress progress, WorkClock clock) {
        List<String> parts = new ArrayList<>();
        if (progress.all() > 0) {
            parts.add(Counted.bind(Messages.Editor_progress, progress.left(), progress.all()));
        }
        long minutes = clock.worked().toMinutes();
        if (minutes >= HOUR) {
            parts.add(NLS.bind(Messages.Progress_hours, minutes / HOUR, minutes % HOUR));
        } else if (minutes > 0) {
            parts.add(Counted.bind(Messages.Progress_minutes, minutes));
        }
        clock.hourly().ifPresent(pace -> parts.add(Counted.bind(Messages.Progress_hourly, pace)));
        return parts;
    }
}
