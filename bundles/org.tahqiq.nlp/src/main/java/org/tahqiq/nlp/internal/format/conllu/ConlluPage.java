package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGrid.Row;
import org.tahqiq.nlp.internal.format.SentenceGrid.Sentence;
import org.tahqiq.nlp.internal.format.Uncarried;
import org.tahqiq.nlp.internal.format.conllu.Cells.Cell;

/** Writes one document. */
final class ConlluPage {

    /** The comment by which our own documents are known, with the version of the format. */
    static final String MARK = "tahqiq";

    static final String SENTENCE = "tahqiq.sentence";
    static final String NO_SENTENCE = "none";
    static final String WORD_FEATURE = "Word.";
    static final String SEGMENT_FEATURE = "Segment.";
    static final String SEGMENT = "Segment";
    static final String SURFACE = "Surface";
    static final String FORM = "Form";
    static final String SPAN = "Span";

    private final ExportDocument document;
    private final String text;
    private final SentenceGrid grid;
    private final Cells cells;
    private final TreeComments trees;
    private final EntityMarks marks;
    private final Heads heads;
    private final ExportReport report;
    private final StringBuilder page = new StringBuilder();

    ConlluPage(ExportDocument document, SentenceGrid grid, String usualLayer, ExportReport report) {
        this.document = document;
        this.text = document.text();
        this.grid = grid;
        this.report = report;
        this.cells = Cells.of(document, grid, report);
        this.trees = new TreeComments(document.set(), grid);
        this.marks = new EntityMarks(document, grid, cells, usualLayer, report).mark(trees);
        this.heads = new Heads(document, cells, report);
    }

    String write() {
        announce();
        comment("newdoc id", document.id());
        comment(MARK, "1");
        comment("global.Entity", "eid-etype");
        int number = 0;
        for (Sentence sentence : grid.sentences()) {
            comment("sent_id", document.id() + "-" + ++number);
            comment("text", plainText(sentence));
            sentenceShift(sentence).ifPresent(shift -> comment(SENTENCE, shift));
            trees.of(sentence).ifPresent(tree -> comment(TreeComments.COMMENT, tree));
            for (int row = sentence.first(); row < sentence.end(); row++) {
                word(row);
            }
            page.append('\n');
        }
        return page.toString();
    }

    private void comment(String name, String value) {
        page.append("# ").append(name).append(" = ").append(value).append('\n');
    }

    private String surface(Row row) {
        return text.substring(row.begin(), row.end());
    }

    /** The forms of the tokens with the spaces between them, as the rules of UD want it. */
    private String plainText(Sentence sentence) {
        StringBuilder plain = new StringBuilder();
        for (int row = sentence.first(); row < sentence.end(); row++) {
            plain.append(plainForm(surface(grid.rows().get(row))));
            plain.append(row + 1 < sentence.end() && !gap(row).isEmpty() ? " " : "");
        }
        return plain.toString();
    }

    private static String plainForm(String surface) {
        return surface.replaceAll("[\\s\\p{Z}\\p{Cntrl}]", " ");
    }

    /** The text between a row and the next one, or the end of the document. */
    private String gap(int row) {
        int to = row + 1 < grid.rows().size() ? grid.rows().get(row + 1).begin() : text.length();
        return text.substring(grid.rows().get(row).end(), to);
    }

    private Optional<String> sentenceShift(Sentence sentence) {
        if (sentence.annotation().isEmpty()) {
            return Optional.of(NO_SENTENCE);
        }
        Extent extent = Extent.of(sentence.annotation().get());
        int begin = points(grid.rows().get(sentence.first()).begin(), extent.begin());
        int end = points(grid.rows().get(sentence.end() - 1).end(), extent.end());
        return begin == 0 && end == 0 ? Optional.empty() : Optional.of(begin + ":" + end);
    }

    private int points(int from, int to) {
        return from <= to ? text.codePointCount(from, to) : -text.codePointCount(to, from);
    }

    private void word(int rowIndex) {
        Row row = grid.rows().get(rowIndex);
        List<Cell> own = cells.ofRow(rowIndex);
        List<String> misc = new ArrayList<>();
        String surface = surface(row);
        if (!plainForm(surface).equals(surface)) {
            misc.add(SURFACE + "=" + Escapes.escape(surface));
        }
        row.word().ifPresent(word -> features(word, WORD_FEATURE, Set.of(), misc));
        spaces(rowIndex, misc);
        if (own.size() == 1) {
            line(own.get(0), plainForm(surface), singleMisc(own.get(0), surface, misc));
            return;
        }
        String range = own.get(0).number() + "-" + own.get(own.size() - 1).number();
        row(List.of(range, plainForm(surface), "", "", "", "", "", "", "", join(misc)));
        List<String> forms = own.stream().map(cell -> form(cell.segment().orElseThrow())).toList();
        List<Extent> expected = SegmentAlignment.of(surface, forms);
        for (int i = 0; i < own.size(); i++) {
            Cell cell = own.get(i);
            List<String> inner = new ArrayList<>();
            String form = forms.get(i);
            if (!plainForm(form).equals(form) || form.isEmpty()) {
                inner.add(FORM + "=" + Escapes.escape(form));
            }
            span(cell, row, expected.get(i), inner);
            line(cell, plainForm(form), inner);
        }
    }

    private List<String> singleMisc(Cell cell, String surface, List<String> misc) {
        if (cell.segment().isPresent()) {
            String form = form(cell.segment().get());
            misc.add(SEGMENT + "=Yes");
            if (!form.equals(surface)) {
                misc.add(FORM + "=" + Escapes.escape(form));
            }
            Row row = grid.rows().get(cell.row());
            span(cell, row, new Extent(0, surface.length()), misc);
        }
        return misc;
    }

    private void span(Cell cell, Row row, Extent expected, List<String> misc) {
        Extent extent = cell.extent();
        int begin = row.begin() + expected.begin();
        int end = row.begin() + expected.end();
        if (extent.begin() != begin || extent.end() != end) {
            misc.add(
                    "%s=%d:%d"
                            .formatted(
                                    SPAN,
                                    points(row.begin(), extent.begin()),
                                    points(row.begin(), extent.end())));
        }
    }

    private String form(Segment segment) {
        String form = segment.getForm();
        return form != null ? form : text.substring(segment.getBegin(), segment.getEnd());
    }

    private void spaces(int row, List<String> misc) {
        if (row == 0 && grid.rows().get(0).begin() > 0) {
            misc.add(
                    "SpacesBefore="
                            + Escapes.escape(text.substring(0, grid.rows().get(0).begin())));
        }
        String gap = gap(row);
        if (gap.isEmpty()) {
            misc.add("SpaceAfter=No");
        } else if (!gap.equals(" ")) {
            misc.add("SpacesAfter=" + Escapes.escape(gap));
        }
    }

    private void line(Cell cell, String form, List<String> misc) {
        List<String> columns = new ArrayList<>(List.of(String.valueOf(cell.number()), form));
        Set<String> carried = new HashSet<>();
        Map<String, String> values = cell.segment().map(ConlluPage::values).orElse(Map.of());
        for (String feature : MorphologyColumns.FEATURES) {
            String value = values.getOrDefault(feature, "");
            boolean fits = MorphologyColumns.fits(feature, value);
            columns.add(fits ? value : "");
            if (fits && !value.isEmpty()) {
                carried.add(feature);
            }
        }
        columns.addAll(heads.columns(cell));
        columns.add("");
        List<String> attributes = new ArrayList<>(marks.attributes(cell));
        cell.segment().ifPresent(s -> features(s, SEGMENT_FEATURE, carried, attributes));
        if (heads.isSelf(cell)) {
            attributes.add(BuiltInLayers.DEPENDENCY + "=" + Heads.SELF);
        }
        attributes.addAll(misc);
        columns.add(join(attributes));
        row(columns);
    }

    private static Map<String, String> values(Annotation annotation) {
        Map<String, String> values = annotation.getValues();
        return values == null ? Map.of() : values;
    }

    private static void features(
            Annotation annotation, String prefix, Set<String> carried, List<String> misc) {
        new TreeMap<>(values(annotation))
                .forEach(
                        (name, value) -> {
                            if (!carried.contains(name)) {
                                misc.add(
                                        prefix
                                                + Escapes.escapeName(name)
                                                + "="
                                                + Escapes.escape(value));
                            }
                        });
    }

    private static String join(List<String> misc) {
        return String.join("|", misc);
    }

    private void row(List<String> columns) {
        page.append(ConlluRow.format(columns)).append('\n');
    }

    private void announce() {
        Set<String> carried = new HashSet<>();
        Uncarried.all(document.set())
                .filter(annotation -> annotation.eClass().getName().equals("Span"))
                .forEach(annotation -> carried.add(annotation.getLayer()));
        carried.add(BuiltInLayers.SEGMENT);
        carried.add(BuiltInLayers.DEPENDENCY);
        Uncarried.layers(document, report, carried);
        List<Span> words = grid.rows().stream().map(Row::word).flatMap(Optional::stream).toList();
        List<Span> sentences =
                grid.sentences().stream()
                        .map(Sentence::annotation)
                        .flatMap(Optional::stream)
                        .toList();
        List<Segment> segments =
                cells.cells().stream().map(Cell::segment).flatMap(Optional::stream).toList();
        for (var kept :
                List.of(
                        words,
                        sentences,
                        segments,
                        trees.written(),
                        marks.written(),
                        heads.written())) {
            Uncarried.bookKeeping(document, report, kept);
        }
        for (var kept : List.of(sentences, marks.written(), heads.written())) {
            Uncarried.values(document, report, kept, Set.of());
        }
        announceRelationTags();
    }

    private void announceRelationTags() {
        int changed = 0;
        for (Annotation relation : heads.written()) {
            String tag = relation.getTag();
            changed += tag != null && !MorphologyColumns.isPlain(tag) ? 1 : 0;
        }
        report.lostAll(LossKind.TAG, document, BuiltInLayers.DEPENDENCY, changed, "");
    }
}
