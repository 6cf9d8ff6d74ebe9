package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.conllu.Cells.Cell;

/**
 * The brackets of all spans, line by line; and, where a span does not begin or end with a line, by
 * how many characters ({@code Shift}): {@code e3:2:-1} begins two characters behind the beginning
 * of its first line and ends one before the end of its last.
 */
final class EntityMarks {

    static final String ENTITY = "Entity";
    static final String SHIFT = "Shift";

    private final ExportDocument document;
    private final SentenceGrid grid;
    private final Cells cells;
    private final String usualLayer;
    private final ExportReport report;
    private final Map<Integer, StringBuilder> openings = new HashMap<>();
    private final Map<Integer, StringBuilder> closings = new HashMap<>();
    private final Map<Integer, List<String>> shifts = new HashMap<>();
    private final List<Annotation> written = new ArrayList<>();

    /** The lines of a stretch. */
    private record Lines(Cell first, Cell last, Extent extent) {}

    EntityMarks(
            ExportDocument document,
            SentenceGrid grid,
            Cells cells,
            String usualLayer,
            ExportReport report) {
        this.document = document;
        this.grid = grid;
        this.cells = cells;
        this.usualLayer = usualLayer;
        this.report = report;
    }

    /** Marks all spans but words, sentences and the trees in comments, the longer ones first. */
    EntityMarks mark(TreeComments trees) {
        Set<Span> comments = Set.copyOf(trees.written());
        List<Span> spans =
                document.set().getSpans().stream()
                        .filter(span -> !isLine(span.getLayer()) && !comments.contains(span))
                        .sorted(
                                Comparator.comparingInt((Span s) -> -Extent.of(s).length())
                                        .thenComparingInt(Span::getBegin)
                                        .thenComparing(Span::getId))
                        .toList();
        for (Span span : spans) {
            mark(span);
        }
        return this;
    }

    private static boolean isLine(String layer) {
        return layer.equals(BuiltInLayers.WORD) || layer.equals(BuiltInLayers.SENTENCE);
    }

    private void mark(Span span) {
        if (span.getStatus() == Status.REJECTED) {
            report.lost(LossKind.REJECTED, document, span, "");
            return;
        }
        List<Lines> parts = new ArrayList<>();
        for (Extent part : parts(span)) {
            int first = grid.firstRowBehind(part.begin());
            int last = part.isEmpty() ? first : grid.lastRowBefore(part.end());
            if (first > last
                    || first >= grid.rows().size()
                    || part.isEmpty() && part.begin() < grid.rows().get(first).begin()) {
                report.lost(LossKind.NO_WORD, document, span, "");
                return;
            }
            Cell begin = beginning(cells.ofRow(first), part.begin());
            parts.add(new Lines(begin, ending(cells.ofRow(last), part.end(), begin), part));
        }
        String id = "e" + (written.size() + 1);
        String type = EntityBrackets.type(span.getLayer(), span.getTag(), usualLayer);
        for (int i = 0; i < parts.size(); i++) {
            String key = parts.size() == 1 ? id : "%s[%d/%d]".formatted(id, i + 1, parts.size());
            mark(parts.get(i), key, type);
        }
        written.add(span);
    }

    private static List<Extent> parts(Span span) {
        List<Extent> parts = new ArrayList<>();
        parts.add(new Extent(span.getBegin(), span.getEnd()));
        List<Integer> further = span.getFurtherParts();
        for (int i = 0; further != null && i + 1 < further.size(); i += 2) {
            parts.add(new Extent(further.get(i), further.get(i + 1)));
        }
        return parts;
    }

    /** The line of a word that begins at an offset and is not empty; else its first line. */
    private static Cell beginning(List<Cell> word, int offset) {
        return word.stream()
                .filter(cell -> cell.extent().begin() == offset && !cell.extent().isEmpty())
                .findFirst()
                .orElse(word.get(0));
    }

    /** The line of a word that ends at an offset, not before another line; else its last line. */
    private static Cell ending(List<Cell> word, int offset, Cell notBefore) {
        return word.stream()
                .filter(cell -> cell.extent().end() == offset && cell.index() >= notBefore.index())
                .findFirst()
                .orElse(word.get(word.size() - 1));
    }

    private void mark(Lines lines, String key, String type) {
        int first = lines.first().index();
        int last = lines.last().index();
        StringBuilder opening = openings.computeIfAbsent(first, i -> new StringBuilder());
        opening.append('(').append(key).append('-').append(type);
        if (first == last) {
            opening.append(')');
        } else {
            closings.computeIfAbsent(last, i -> new StringBuilder()).append(key).append(')');
        }
        int begin = points(lines.first().extent().begin(), lines.extent().begin());
        int end = points(lines.last().extent().end(), lines.extent().end());
        if (begin != 0 || end != 0) {
            shifts.computeIfAbsent(first, i -> new ArrayList<>())
                    .add("%s:%d:%d".formatted(key, begin, end));
        }
    }

    private int points(int from, int to) {
        return from <= to
                ? document.text().codePointCount(from, to)
                : -document.text().codePointCount(to, from);
    }

    /** The attributes of a line. */
    List<String> attributes(Cell cell) {
        List<String> attributes = new ArrayList<>();
        StringBuilder brackets = new StringBuilder();
        brackets.append(closings.getOrDefault(cell.index(), new StringBuilder()));
        brackets.append(openings.getOrDefault(cell.index(), new StringBuilder()));
        if (!brackets.isEmpty()) {
            attributes.add(ENTITY + "=" + brackets);
        }
        if (shifts.containsKey(cell.index())) {
            attributes.add(
                    SHIFT + "=" + String.join(",", shifts.getOrDefault(cell.index(), List.of())));
        }
        return attributes;
    }

    /** The spans that were marked. */
    List<Annotation> written() {
        return written;
    }
}
