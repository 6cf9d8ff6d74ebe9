package org.tahqiq.nlp.internal.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;

/** Announces what a format has no place for at all: whole layers and parts of annotations. */
public final class Uncarried {

    /** What the loss of pipeline runs is announced under, in place of a layer. */
    public static final String RUNS = "";

    private Uncarried() {}

    /** Every annotation of a set. */
    public static Stream<Annotation> all(AnnotationSet set) {
        return Stream.of(set.getSpans(), set.getSegments(), set.getRelations(), set.getLabels())
                .flatMap(Collection::stream);
    }

    /**
     * Announces the annotations of all layers that a format does not carry: one by one, or by
     * number for the layers that engines fill; and the pipeline runs.
     */
    public static void layers(ExportDocument document, ExportReport report, Set<String> carried) {
        Map<String, Integer> builtIn = new TreeMap<>();
        all(document.set())
                .filter(annotation -> !carried.contains(annotation.getLayer()))
                .forEach(
                        annotation -> {
                            if (Layers.isBuiltIn(annotation.getLayer())) {
                                builtIn.merge(annotation.getLayer(), 1, Integer::sum);
                            } else {
                                report.lost(LossKind.LAYER, document, annotation, "");
                            }
                        });
        builtIn.forEach((layer, n) -> report.lostAll(LossKind.LAYER, document, layer, n, ""));
        int runs = document.set().getRuns().size();
        report.lostAll(LossKind.PROVENANCE, document, RUNS, runs, Messages.RUNS.with().localized());
    }

    /**
     * Announces the parts of annotations that a format carries without them: status, score, run,
     * origin and time by number, remarks one by one.
     */
    public static void bookKeeping(
            ExportDocument document, ExportReport report, Collection<? extends Annotation> kept) {
        Map<String, Integer> status = new TreeMap<>();
        Map<String, Integer> provenance = new TreeMap<>();
        for (Annotation annotation : kept) {
            if (annotation.getStatus() != Status.MANUAL) {
                status.merge(annotation.getLayer(), 1, Integer::sum);
            }
            if (hasProvenance(annotation)) {
                provenance.merge(annotation.getLayer(), 1, Integer::sum);
            }
            if (annotation.getNote() != null) {
                report.lost(LossKind.NOTE, document, annotation, annotation.getNote());
            }
        }
        status.forEach((layer, n) -> report.lostAll(LossKind.STATUS, document, layer, n, ""));
        provenance.forEach(
                (layer, n) -> report.lostAll(LossKind.PROVENANCE, document, layer, n, ""));
    }

    /** Whether anything is known of where an annotation came from. */
    public static boolean hasProvenance(Annotation annotation) {
        return annotation.getScore() != null
                || annotation.getAnnotator() != null
                || annotation.getRun() != null
                || annotation.getOriginId() != null
                || annotation.getWhen() != null;
    }

    /**
     * Announces the values of features that a format does not carry: one by one, or by number for
     * the layers that engines fill.
     *
     * @param carried the names of the features that it does carry
     */
    public static void values(
            ExportDocument document,
            ExportReport report,
            Collection<? extends Annotation> kept,
            Set<String> carried) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Annotation annotation : kept) {
            Map<String, String> values = annotation.getValues();
            if (values == null || carried.containsAll(values.keySet())) {
                continue;
            }
            Set<String> lost = new TreeSet<>(values.keySet());
            lost.removeAll(carried);
            if (Layers.isBuiltIn(annotation.getLayer())) {
                counts.merge(annotation.getLayer(), 1, Integer::sum);
                names.computeIfAbsent(annotation.getLayer(), l -> new TreeSet<>()).addAll(lost);
            } else {
                report.lost(LossKind.VALUE, document, annotation, String.join(", ", lost));
            }
        }
        counts.forEach(
                (layer, n) ->
                        report.lostAll(
                                LossKind.VALUE,
                                document,
                                layer,
                                n,
                                String.join(", ", names.getOrDefault(layer, Set.of()))));
    }
}
