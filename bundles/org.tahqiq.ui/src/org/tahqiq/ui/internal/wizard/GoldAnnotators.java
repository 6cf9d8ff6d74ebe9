package org.tahqiq.ui.internal.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.DocumentEntry;

/** Whose sets of a corpus can be exported, those first that are most likely to be gold. */
final class GoldAnnotators {

    /** What a pipeline suggests is the last that somebody wants as gold. */
    private static final List<AnnotatorKind> ORDER =
            List.of(
                    AnnotatorKind.CURATOR,
                    AnnotatorKind.PERSON,
                    AnnotatorKind.IMPORT,
                    AnnotatorKind.PIPELINE);

    private GoldAnnotators() {}

    /** The names of all who have a set: curators, people, imports, pipelines, each sorted. */
    static List<String> of(CorpusStore store) throws CorpusException {
        TreeSet<String> names = new TreeSet<>();
        for (DocumentEntry document : store.corpus().getDocuments()) {
            names.addAll(store.annotators(document.getId()));
        }
        return names.stream()
                .sorted(Comparator.comparingInt(name -> ORDER.indexOf(kind(store, name))))
                .toList();
    }

    private static AnnotatorKind kind(CorpusStore store, String name) {
        return store.corpus().getAnnotators().stream()
                .filter(annotator -> name.equals(annotator.getName()))
                .map(Annotator::getKind)
                .findFirst()
                .orElse(AnnotatorKind.PERSON);
    }
}
