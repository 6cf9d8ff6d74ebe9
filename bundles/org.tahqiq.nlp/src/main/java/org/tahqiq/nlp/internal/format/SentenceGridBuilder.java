package org.tahqiq.nlp.internal.format;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.SentenceGrid.Row;
import org.tahqiq.nlp.internal.format.SentenceGrid.Sentence;

/**
 * Lays out the words of a document in sentences. A set without words, or without sentences, gets
 * them from ICU's rules, and the report says so. Words that overlap another one and sentences
 * without words are announced as lost.
 */
public final class SentenceGridBuilder {

    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::getBegin)
                    .thenComparingInt(Span::getEnd)
                    .thenComparing(Span::getId);

    private final ExportDocument document;
    private final String text;
    private final boolean skipZones;
    private final ExportReport report;
    private final Map<LossKind, Integer> lostWords = new EnumMap<>(LossKind.class);
    private final Map<LossKind, Integer> lostSentences = new EnumMap<>(LossKind.class);

    /**
     * A builder for one document.
     *
     * @param skipZones whether words in boilerplate are left out
     */
    public SentenceGridBuilder(ExportDocument document, boolean skipZones, ExportReport report) {
        this.document = document;
        this.text = document.text();
        this.skipZones = skipZones;
        this.report = report;
    }

    /** Lays out the document. */
    public SentenceGrid build() {
        List<Extent> skipped = skipZones ? zones() : List.of();
        List<Cell> words = words(skipped);
        List<Cell> sentences = sentences();
        List<Row> rows = new ArrayList<>();
        List<Sentence> filled = fill(words, sentences, rows);
        lostWords.forEach((kind, n) -> report.lostAll(kind, document, BuiltInLayers.WORD, n, ""));
        lostSentences.forEach(
                (kind, n) -> report.lostAll(kind, document, BuiltInLayers.SENTENCE, n, ""));
        return new SentenceGrid(filled, rows, skipped);
    }

    private record Cell(Extent extent, Optional<Span> annotation) {}

    private List<Span> spans(String layer) {
        return document.set().getSpans().stream()
                .filter(span -> span.getLayer().equals(layer))
                .sorted(TEXT_ORDER)
                .toList();
    }

    private List<Extent> zones() {
        List<Extent> zones = new ArrayList<>();
        for (Span span : spans(BuiltInLayers.ZONE)) {
            Extent zone = Extent.of(span);
            int last = zones.size() - 1;
            if (span.getStatus() == Status.REJECTED || zone.isEmpty()) {
                continue;
            }
            if (last >= 0 && zone.begin() <= zones.get(last).end()) {
                Extent before = zones.get(last);
                zones.set(last, new Extent(before.begin(), Math.max(before.end(), zone.end())));
            } else {
                zones.add(zone);
            }
        }
        return zones;
    }

    private List<Cell> words(List<Extent> skipped) {
        List<Cell> words = annotated(BuiltInLayers.WORD, lostWords);
        if (words.isEmpty()) {
            words = made(BreakIterator.getWordInstance(ULocale.forLanguageTag("ar")), false);
            report.added(document, BuiltInLayers.WORD, Messages.WORDS_MADE.with().localized());
        }
        List<Cell> kept = new ArrayList<>();
        int zone = 0;
        for (Cell word : words) {
            while (zone < skipped.size() && skipped.get(zone).end() <= word.extent().begin()) {
                zone++;
            }
            if (zone < skipped.size() && skipped.get(zone).overlaps(word.extent())) {
                int annotated = word.annotation().isPresent() ? 1 : 0;
                lostWords.merge(LossKind.SKIPPED_ZONE, annotated, Integer::sum);
            } else {
                kept.add(word);
            }
        }
        return kept;
    }

    private List<Cell> sentences() {
        List<Cell> sentences = annotated(BuiltInLayers.SENTENCE, lostSentences);
        if (sentences.isEmpty()) {
            sentences = made(BreakIterator.getSentenceInstance(ULocale.forLanguageTag("ar")), true);
            report.added(
                    document, BuiltInLayers.SENTENCE, Messages.SENTENCES_MADE.with().localized());
        }
        return sentences;
    }

    /** The annotations of a layer that neither overlap nor are empty; the rest is counted. */
    private List<Cell> annotated(String layer, Map<LossKind, Integer> lost) {
        List<Cell> cells = new ArrayList<>();
        int end = 0;
        for (Span span : spans(layer)) {
            Extent extent = Extent.of(span);
            if (span.getStatus() == Status.REJECTED) {
                lost.merge(LossKind.REJECTED, 1, Integer::sum);
            } else if (WhiteSpace.only(text, extent.begin(), extent.end())) {
                lost.merge(LossKind.NO_WORD, 1, Integer::sum);
            } else if (extent.begin() < end) {
                lost.merge(LossKind.CROSSING, 1, Integer::sum);
            } else {
                if (Extent.hasGaps(span)) {
                    report.lostAll(LossKind.DISCONTINUOUS, document, layer, 1, "");
                    report.placed(document, span, List.of(extent.begin(), extent.end()));
                }
                cells.add(new Cell(extent, Optional.of(span)));
                end = extent.end();
            }
        }
        return cells;
    }

    private List<Cell> made(BreakIterator breaks, boolean trimmed) {
        List<Cell> cells = new ArrayList<>();
        breaks.setText(text);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = WhiteSpace.skip(text, begin, end);
            int to = end;
            while (trimmed && to > from && WhiteSpace.is(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                cells.add(new Cell(new Extent(from, to), Optional.empty()));
            }
            begin = end;
        }
        return cells;
    }

    private List<Sentence> fill(List<Cell> words, List<Cell> sentences, List<Row> rows) {
        List<Sentence> filled = new ArrayList<>();
        int at = 0;
        int outside = 0;
        for (Cell sentence : sentences) {
            int inside = skip(words, at, sentence.extent().begin());
            outside += close(words, at, inside, rows, filled);
            at = inside;
            int first = rows.size();
            while (at < words.size() && words.get(at).extent().begin() < sentence.extent().end()) {
                Cell word = words.get(at++);
                rows.add(new Row(word.extent(), word.annotation(), filled.size()));
            }
            if (rows.size() > first) {
                filled.add(new Sentence(sentence.annotation(), first, rows.size()));
            } else if (sentence.annotation().isPresent()) {
                lostSentences.merge(LossKind.NO_WORD, 1, Integer::sum);
            }
        }
        outside += close(words, at, words.size(), rows, filled);
        if (outside > 0) {
            report.added(
                    document,
                    BuiltInLayers.SENTENCE,
                    Messages.WORDS_OUTSIDE.with(outside).localized());
        }
        return filled;
    }

    private static int skip(List<Cell> words, int from, int offset) {
        int at = from;
        while (at < words.size() && words.get(at).extent().begin() < offset) {
            at++;
        }
        return at;
    }

    /** Makes a sentence of words that stand in none; says how many sentences it made: 0 or 1. */
    private static int close(
            List<Cell> words, int from, int to, List<Row> rows, List<Sentence> filled) {
        if (from == to) {
            return 0;
        }
        int first = rows.size();
        for (Cell word : words.subList(from, to)) {
            rows.add(new Row(word.extent(), word.annotation(), filled.size()));
        }
        filled.add(new Sentence(Optional.empty(), first, rows.size()));
        return 1;
    }
}
