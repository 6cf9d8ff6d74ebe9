package org.tahqiq.ui.internal.problem;

import java.time.Clock;
import java.util.List;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.operation.OpenPoint;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.SetState;

/** What is wrong with the sets of a corpus, as they were saved. */
final class SetProblems {

    private final CorpusStore store;

    SetProblems(CorpusStore store) {
        this.store = store;
    }

    /**
     * The problems of a set. What nobody has decided yet is work and no problem, unless the set is
     * called finished; what a pipeline says is not changed, and therefore not judged.
     *
     * @throws CorpusException if the set cannot be read
     */
    List<OpenPoint> of(String document, String annotator) throws CorpusException {
        boolean machine =
                store.corpus().getAnnotators().stream()
                        .filter(known -> annotator.equals(known.getName()))
                        .anyMatch(known -> known.getKind() == AnnotatorKind.PIPELINE);
        AnnotationSet set = store.load(document, annotator);
        if (machine) {
            return List.of();
        }
        boolean finished = set.getState() == SetState.FINISHED;
        return OpenPoint.of(view(set)).stream()
                .filter(point -> finished || point.kind() != OpenPoint.Kind.UNDECIDED)
                .toList();
    }

    /** A saved set to be looked at. */
    SetView view(String document, String annotator) throws CorpusException {
        return view(store.load(document, annotator));
    }

    private SetView view(AnnotationSet set) throws CorpusException {
        return DocumentSession.inMemory(
                        store.text(set.getDocument()),
                        Scheme.of(store.corpus()),
                        set,
                        SessionSettings.batch(Ids.counted(), Clock.systemUTC()))
                .view();
    }
}
