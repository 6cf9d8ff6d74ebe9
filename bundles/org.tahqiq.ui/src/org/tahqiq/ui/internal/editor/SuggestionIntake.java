package org.tahqiq.ui.internal.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/** Takes what another annotator says into an open set, as suggestions, in one edit. */
final class SuggestionIntake {

    private final AnnotationDesk desk;

    SuggestionIntake(AnnotationDesk desk) {
        this.desk = desk;
    }

    /** Adds what is new; what the set has already, the rules leave out. */
    void add(AnnotationSet found) {
        List<Annotation> suggestions =
                Stream.of(
                                found.getSpans(),
                                found.getSegments(),
                                found.getRelations(),
                                found.getLabels())
                        .flatMap(List::stream)
                        .filter(annotation -> annotation.getStatus() != Status.REJECTED)
                        .map(annotation -> suggestion(annotation, found.getAnnotator()))
                        .toList();
        desk.edit(
                        NLS.bind(Messages.Intake_add, found.getAnnotator()),
                        new EditRequest.AddAll(suggestions, found.getRuns(), true))
                // That the set has most of it already is no news, and would be a long line.
                .ifPresent(change -> desk.say("", false));
    }

    private static Annotation suggestion(Annotation annotation, String from) {
        Annotation copy = EcoreUtil.copy(annotation);
        copy.setStatus(Status.SUGGESTED);
        copy.setAnnotator(from);
        copy.setOriginId(annotation.getId());
        copy.setWhen(null);
        return copy;
    }
}
