package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGrid.Row;
import org.tahqiq.nlp.internal.format.SentenceGrid.Sentence;

/**
 * The numbered lines of a document: a line for each segment, and one for each word without any.
 *
 * @param cells all of them, in order
 * @param first for each row of the grid the index of its first cell; and one entry more
 * @param bySegment the cells by the id of the segment
 */
record Cells(List<Cell> cells, int[] first, Map<String, Cell> bySegment) {

    /**
     * A numbered line.
     *
     * @param index its place in the document
     * @param row the row of the grid
     * @param number its number in the sentence, from 1
     * @param sentence the index of the sentence
     * @param extent where it stands in the text
     * @param segment the segment, if there is one
     */
    record Cell(
            int index,
            int row,
            int number,
            int sentence,
            Extent extent,
            Optional<Segment> segment) {}

    static Cells of(ExportDocument document, SentenceGrid grid, ExportReport report) {
        Map<String, List<Segment>> segments = segments(document, grid, report);
        List<Cell> cells = new ArrayList<>();
        Map<String, Cell> bySegment = new HashMap<>();
        int[] first = new int[grid.rows().size() + 1];
        int sentenceIndex = 0;
        for (Sentence sentence : grid.sentences()) {
            int number = 0;
            for (int row = sentence.first(); row < sentence.end(); row++) {
                first[row] = cells.size();
                Row word = grid.rows().get(row);
                List<Segment> own =
                        word.word()
                                .map(w -> segments.getOrDefault(w.getId(), List.of()))
                                .orElse(List.of());
                for (Segment segment : own) {
                    Extent extent = new Extent(segment.getBegin(), segment.getEnd());
                    Cell cell =
                            new Cell(
                                    cells.size(),
                                    row,
                                    ++number,
                                    sentenceIndex,
                                    extent,
                                    Optional.of(segment));
                    cells.add(cell);
                    bySegment.put(segment.getId(), cell);
                }
                if (own.isEmpty()) {
                    cells.add(
                            new Cell(
                                    cells.size(),
                                    row,
                                    ++number,
                                    sentenceIndex,
                                    word.extent(),
                                    Optional.empty()));
                }
            }
            sentenceIndex++;
        }
        first[grid.rows().size()] = cells.size();
        return new Cells(cells, first, bySegment);
    }

    private static Map<String, List<Segment>> segments(
            ExportDocument document, SentenceGrid grid, ExportReport report) {
        Map<String, List<Segment>> byWord = new HashMap<>();
        grid.rows().stream()
                .map(Row::word)
                .flatMap(Optional::stream)
                .forEach(word -> byWord.put(word.getId(), new ArrayList<>()));
        int homeless = 0;
        int rejected = 0;
        int parted = 0;
        for (Segment segment : document.set().getSegments()) {
            if (!segment.getLayer().equals(BuiltInLayers.SEGMENT)) {
                continue;
            }
            List<Segment> siblings = byWord.get(segment.getWord());
            if (segment.getStatus() == Status.REJECTED) {
                rejected++;
            } else if (siblings == null) {
                homeless++;
            } else {
                siblings.add(segment);
                if (Extent.hasGaps(segment)) {
                    report.placed(document, segment, List.of(segment.getBegin(), segment.getEnd()));
                    parted++;
                }
            }
        }
        String layer = BuiltInLayers.SEGMENT;
        report.lostAll(LossKind.REJECTED, document, layer, rejected, "");
        report.lostAll(
                LossKind.END_MISSING,
                document,
                layer,
                homeless,
                Messages.WORD_MISSING.with().localized());
        report.lostAll(LossKind.DISCONTINUOUS, document, layer, parted, "");
        int renumbered = 0;
        for (List<Segment> siblings : byWord.values()) {
            siblings.sort(
                    Comparator.comparingInt(Segment::getIndex)
                            .thenComparingInt(Segment::getBegin)
                            .thenComparing(Segment::getId));
            for (int i = 0; i < siblings.size(); i++) {
                renumbered += siblings.get(i).getIndex() == i ? 0 : 1;
            }
        }
        report.lostAll(
                LossKind.FORM,
                document,
                layer,
                renumbered,
                Messages.COUNTED_ANEW.with().localized());
        return byWord;
    }

    /** The cells of a row of the grid. */
    List<Cell> ofRow(int row) {
        return cells.subList(first[row], first[row + 1]);
    }
}
