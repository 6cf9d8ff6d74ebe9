package org.tahqiq.nlp.internal.format.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.Loss;
import org.tahqiq.nlp.api.format.LossKind;

/** Looks up what a report announces about the annotations of one document. */
final class Announced {

    private final Map<String, Set<LossKind>> byAnnotation = new HashMap<>();
    private final Map<String, Set<LossKind>> byLayer = new HashMap<>();
    private final Set<String> addedLayers = new HashSet<>();
    private final Map<String, List<Integer>> moves = new HashMap<>();

    Announced(ExportReport report, String document) {
        for (Loss loss : report.losses()) {
            if (loss.document().equals(document)) {
                kinds(byAnnotation, loss.annotation()).add(loss.kind());
            }
        }
        for (Loss.Tally tally : report.tallies()) {
            if (tally.document().equals(document)) {
                kinds(byLayer, tally.layer()).add(tally.kind());
            }
        }
        report.moves().stream()
                .filter(move -> move.document().equals(document))
                .forEach(move -> moves.put(move.annotation(), move.offsets()));
        report.additions().stream()
                .filter(addition -> addition.document().equals(document))
                .forEach(addition -> addedLayers.add(addition.layer()));
    }

    private static Set<LossKind> kinds(Map<String, Set<LossKind>> map, String key) {
        return map.computeIfAbsent(key, k -> EnumSet.noneOf(LossKind.class));
    }

    /** What was announced about an annotation, by itself or with its layer. */
    Set<LossKind> kinds(Annotation annotation) {
        Set<LossKind> kinds = EnumSet.noneOf(LossKind.class);
        kinds.addAll(byAnnotation.getOrDefault(annotation.getId(), Set.of()));
        kinds.addAll(byLayer.getOrDefault(annotation.getLayer(), Set.of()));
        return kinds;
    }

    /** Whether an annotation is announced, by itself, to be missing as a whole. */
    boolean isMissing(Annotation annotation) {
        return byAnnotation.getOrDefault(annotation.getId(), Set.of()).stream()
                .anyMatch(LossKind::whole);
    }

    /** Begin and end of each part of a span in the output, if it stands elsewhere there. */
    Optional<List<Integer>> move(Annotation annotation) {
        return Optional.ofNullable(moves.get(annotation.getId()));
    }

    /** Whether a kind is announced for a layer as such. */
    boolean isAnnounced(LossKind kind, String layer) {
        return byLayer.getOrDefault(layer, Set.of()).contains(kind);
    }

    /** Whether annotations of a layer were made for the format. */
    boolean isAdded(String layer) {
        return addedLayers.contains(layer);
    }
}
