package org.tahqiq.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.operation.DocumentProgress;
import org.tahqiq.core.suggestion.SuggestionProgress;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.ui.internal.language.Counted;

/** How far people are, in as few words as a row has room for. */
final class ProgressLabel {

    private ProgressLabel() {}

    /** What is said of a corpus. */
    static String of(int documents, int finished) {
        String all = Counted.bind(Messages.Corpus_documents, documents);
        return finished == 0 ? all : all + Counted.bind(Messages.Corpus_finished, finished);
    }

    /** What is said of a document; nothing if nobody has annotated it. */
    static String of(DocumentProgress progress) {
        if (progress.sets() == 0) {
            return "";
        }
        if (progress.isFinished()) {
            return Messages.State_finished;
        }
        return progress.finished() == 0
                ? Messages.State_inProgress
                : NLS.bind(Messages.Document_finished, progress.finished(), progress.sets());
    }

    /** What is said of a set on which somebody is at work. */
    static String of(SuggestionProgress progress) {
        return progress.all() == 0
                ? Messages.State_inProgress
                : NLS.bind(Messages.Set_left, progress.left(), progress.all());
    }

    /** What is said of a set that a pipeline has made. */
    static String ofPipeline(SuggestionProgress progress) {
        return Counted.bind(Messages.Set_suggestions, progress.all());
    }

    /** What is said of a set by its state alone. */
    static String of(SetState state) {
        return switch (state) {
            case NEW -> Messages.State_new;
            case IN_PROGRESS -> Messages.State_inProgress;
            case FINISHED -> Messages.State_finished;
        };
    }
}
