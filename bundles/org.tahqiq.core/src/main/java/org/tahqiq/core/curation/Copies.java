package org.tahqiq.core.curation;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.session.Ids;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Status;

/** Copies of annotations for another set. */
final class Copies {

    private static final Ids IDS = Ids.random();

    private Copies() {}

    /** With id and status as they are. */
    static Annotation asIs(Annotation annotation) {
        return EcoreUtil.copy(annotation);
    }

    /** With a status, and the memory of whose it was. */
    static Annotation decided(Annotation annotation, Side side, Status status) {
        Annotation copy = EcoreUtil.copy(annotation);
        copy.setStatus(status);
        copy.setAnnotator(side.annotator());
        copy.setOriginId(annotation.getId());
        copy.setRun(null);
        copy.setWhen(null);
        return copy;
    }

    /** The same under an id that no other annotation has. */
    static Annotation renamed(Annotation annotation, Side side, Status status) {
        Annotation copy = decided(annotation, side, status);
        copy.setId(IDS.next(annotation));
        return copy;
    }
}
