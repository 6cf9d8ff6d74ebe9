package org.tahqiq.core.operation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.SetState;

/**
 * How far people are with a document. What pipelines found in it or files brought is no work of
 * theirs.
 *
 * @param finished how many of the sets are finished
 * @param sets how many sets there are
 */
public record DocumentProgress(int finished, int sets) {

    private static final Set<AnnotatorKind> NO_PEOPLE =
            EnumSet.of(AnnotatorKind.PIPELINE, AnnotatorKind.IMPORT);

    /**
     * Looks at the heads of the sets of a document.
     *
     * @throws CorpusException if one of them cannot be read
     */
    public static DocumentProgress of(CorpusStore store, String document) throws CorpusException {
        Set<String> others =
                List.copyOf(store.corpus().getAnnotators()).stream()
                        .filter(annotator -> NO_PEOPLE.contains(annotator.getKind()))
                        .map(Annotator::getName)
                        .collect(Collectors.toSet());
        int finished = 0;
        int sets = 0;
        for (String annotator : store.annotators(document)) {
            if (!others.contains(annotator)) {
                SetState state = store.summary(document, annotator).state();
                finished += state == SetState.FINISHED ? 1 : 0;
                sets++;
            }
        }
        return new DocumentProgress(finished, sets);
    }

    /** Whether people have annotated the document, and all of them are done. */
    public boolean isFinished() {
        return sets > 0 && finished == sets;
    }
}
