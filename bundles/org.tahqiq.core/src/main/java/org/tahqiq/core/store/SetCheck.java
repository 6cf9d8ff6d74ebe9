package org.tahqiq.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;

/**
 * What must hold of a set so that nothing goes wrong further on: it fits its place and its text.
 */
final class SetCheck {

    private SetCheck() {}

    /**
     * Refuses a set of another document, annotator or text, and one that uses an id twice.
     *
     * @param file what errors call the set's file
     */
    static void check(AnnotationSet set, DocumentEntry entry, String annotator, String file)
            throws CorpusException {
        if (!entry.getId().equals(set.getDocument()) || !annotator.equals(set.getAnnotator())) {
            throw new CorpusException(
                    "holds what '%s' says of '%s', not what its place says; move it back"
                            .formatted(set.getAnnotator(), set.getDocument()),
                    file,
                    0,
                    null);
        }
        if (!entry.getSha256().equals(set.getTextSha256())) {
            throw new CorpusException(
                    "was made on another text than the document has now; restore the text that"
                            + " it was made on",
                    file,
                    0,
                    null);
        }
        Set<String> ids = new HashSet<>();
        checkIds(set.getSpans(), ids, file);
        checkIds(set.getSegments(), ids, file);
        checkIds(set.getRelations(), ids, file);
        checkIds(set.getLabels(), ids, file);
    }

    private static void checkIds(
            List<? extends Annotation> annotations, Set<String> ids, String file)
            throws CorpusException {
        for (Annotation annotation : annotations) {
            if (annotation.getId() == null || !ids.add(annotation.getId())) {
                throw new CorpusException(
                        annotation.getId() == null
                                ? "has an annotation without an id"
                                : "uses the id '%s' for two annotations; give one of them another"
                                        .formatted(annotation.getId()),
                        file,
                        0,
                        null);
            }
        }
    }
}
