package org.tahqiq.nlp.internal.format.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.text.Arrow;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SentenceGrid;

/**
 * Fits the entities of a document to its words and into a number of columns. In a column no two
 * entities overlap; longer ones choose first, so that column 0 holds the outermost. Everything that
 * is moved, cut or left out is announced.
 */
final class EntityRows {

    private final ExportDocument document;
    private final SentenceGrid grid;
    private final ExportReport report;
    private final List<Map<Integer, Placed>> columns = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * An entity on rows.
     *
     * @param span the annotation
     * @param tag the tag as it is written
     * @param first its first row
     * @param end one past its last row
     * @param uncut what the end would be if it could go on in the next sentence
     */
    record Placed(Span span, String tag, int first, int end, int uncut) {

        boolean contains(Placed other) {
            return first <= other.first && other.end <= end;
        }
    }

    EntityRows(ExportDocument document, SentenceGrid grid, int columns, ExportReport report) {
        this.document = document;
        this.grid = grid;
        this.report = report;
        for (int i = 0; i < columns; i++) {
            this.columns.add(new HashMap<>());
        }
    }

    /** Places the entities of a layer. */
    EntityRows place(String layer) {
        List<Placed> fitted = new ArrayList<>();
        for (Span span : document.set().getSpans()) {
            if (span.getLayer().equals(layer)) {
                fit(span).ifPresent(fitted::add);
            }
        }
        fitted.sort(
                Comparator.comparingInt((Placed p) -> p.first() - p.end())
                        .thenComparingInt(Placed::first)
                        .thenComparing(p -> p.span().getId()));
        fitted.forEach(this::choose);
        return this;
    }

    private Optional<Placed> fit(Span span) {
        if (span.getStatus() == Status.REJECTED) {
            return lost(LossKind.REJECTED, span, "");
        }
        String tag = span.getTag();
        if (tag == null || tag.isBlank()) {
            return lost(LossKind.NO_TAG, span, "");
        }
        Extent extent = Extent.of(span);
        int first = grid.firstRowBehind(extent.begin());
        int end = grid.lastRowBefore(extent.end()) + 1;
        if (extent.isEmpty() || first >= end) {
            return lost(isSkipped(extent) ? LossKind.SKIPPED_ZONE : LossKind.NO_WORD, span, "");
        }
        int sentenceEnd = grid.sentences().get(grid.rows().get(first).sentence()).end();
        String written = tag.strip().replaceAll("\\s+", "_");
        return Optional.of(new Placed(span, written, first, Math.min(end, sentenceEnd), end));
    }

    private void announce(Placed entity) {
        Span span = entity.span();
        Extent extent = Extent.of(span);
        int begin = grid.rows().get(entity.first()).begin();
        int last = grid.rows().get(entity.uncut() - 1).end();
        if (Extent.hasGaps(span)) {
            report.moved(LossKind.DISCONTINUOUS, document, span, begin, last);
        }
        if (extent.begin() != begin || extent.end() != last) {
            report.moved(LossKind.SNAPPED, document, span, begin, last);
        }
        if (entity.end() < entity.uncut()) {
            last = grid.rows().get(entity.end() - 1).end();
            report.moved(LossKind.CROSS_SENTENCE, document, span, begin, last);
        }
        if (!entity.tag().equals(span.getTag())) {
            report.lost(LossKind.TAG, document, span, Arrow.LEFT_TO_RIGHT.to(entity.tag()));
        }
    }

    private boolean isSkipped(Extent extent) {
        return grid.skipped().stream().anyMatch(skipped -> skipped.overlaps(extent));
    }

    private String covered(int first, int end) {
        return document.text()
                .substring(grid.rows().get(first).begin(), grid.rows().get(end - 1).end())
                .replaceAll("\\s+", " ");
    }

    private Optional<Placed> lost(LossKind kind, Span span, String detail) {
        report.lost(kind, document, span, detail);
        return Optional.empty();
    }

    private void choose(Placed entity) {
        Optional<Placed> inTheWay = Optional.empty();
        for (Map<Integer, Placed> column : columns) {
            Optional<Placed> other = first(column, entity);
            if (other.isEmpty()) {
                placed.add(entity);
                announce(entity);
                for (int row = entity.first(); row < entity.end(); row++) {
                    column.put(row, entity);
                }
                return;
            }
            if (inTheWay.isEmpty() || other.get().contains(entity)) {
                inTheWay = other;
            }
        }
        Placed kept = inTheWay.orElseThrow();
        report.lost(
                kept.contains(entity) ? LossKind.NESTED : LossKind.CROSSING,
                document,
                entity.span(),
                kept.tag() + " " + covered(kept.first(), kept.end()));
    }

    private static Optional<Placed> first(Map<Integer, Placed> column, Placed entity) {
        for (int row = entity.first(); row < entity.end(); row++) {
            Placed other = column.get(row);
            if (other != null) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** All entities that have a place. */
    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** The tag of a row in a column, in IOB2. */
    String tag(int column, int row) {
        Placed entity = columns.get(column).get(row);
        if (entity == null) {
            return "O";
        }
        return (entity.first() == row ? "B-" : "I-") + entity.tag();
    }
}
