package org.tahqiq.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/**
 * What must hold of a set so that everything further on can rely on it: it belongs to its place and
 * its text, ids are there once, offsets are within the text. Whether it obeys the scheme is no
 * question here; a person mends that in the editor.
 */
final class SetCheck {

    private final String file;
    private final int textLength;
    private final Set<String> ids;

    private SetCheck(String file, int textLength, int annotations) {
        this.file = file;
        this.textLength = textLength;
        this.ids = new HashSet<>(annotations * 2);
    }

    /**
     * Refuses a set that anything of this does not hold of.
     *
     * @param file what errors call the set's file
     * @param textLength of the document's text in UTF-16 code units
     */
    static void check(
            AnnotationSet set, DocumentEntry entry, String annotator, int textLength, String file)
            throws CorpusException {
        int annotations = set.getSpans().size() + set.getSegments().size();
        SetCheck check = new SetCheck(file, textLength, annotations);
        check.place(set, entry, annotator);
        for (Span span : set.getSpans()) {
            check.annotation(span);
            check.offsets(span);
        }
        for (Segment segment : set.getSegments()) {
            check.annotation(segment);
            check.offsets(segment);
        }
        for (Annotation relation : set.getRelations()) {
            check.annotation(relation);
        }
        for (Annotation label : set.getLabels()) {
            check.annotation(label);
        }
    }

    private void place(AnnotationSet set, DocumentEntry entry, String annotator)
            throws CorpusException {
        if (!entry.getId().equals(set.getDocument()) || !annotator.equals(set.getAnnotator())) {
            throw error(Messages.SET_ELSEWHERE.with(set.getAnnotator(), set.getDocument()));
        }
        if (!entry.getSha256().equals(set.getTextSha256())) {
            throw error(Messages.OTHER_TEXT.with());
        }
    }

    private void annotation(Annotation annotation) throws CorpusException {
        String id = annotation.getId();
        if (id == null || annotation.getLayer() == null) {
            throw error(
                    Messages.NO_ID_OR_LAYER.with(
                            id == null ? Messages.AN_ID.with() : Messages.A_LAYER.with(id)));
        }
        if (!ids.add(id)) {
            throw error(Messages.ID_TWICE.with(id));
        }
    }

    private void offsets(Span span) throws CorpusException {
        offsets(span, span.getBegin(), span.getEnd());
        @Nullable List<Integer> parts = span.getFurtherParts();
        for (int i = 0; parts != null && i < parts.size(); i += 2) {
            offsets(span, parts.get(i), parts.get(i + 1));
        }
    }

    private void offsets(Span span, int begin, int end) throws CorpusException {
        if (begin < 0 || begin > end || end > textLength) {
            throw error(Messages.REACHES_OUT.with(span.getId(), begin, end, textLength));
        }
    }

    private CorpusException error(Message message) {
        return new CorpusException(message, file, 0, null);
    }
}
