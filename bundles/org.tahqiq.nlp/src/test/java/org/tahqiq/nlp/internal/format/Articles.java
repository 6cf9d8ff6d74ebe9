package org.tahqiq.nlp.internal.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.format.ExportDocument;

/** Arbitrary annotated documents: nasty texts, overlapping, crossing, empty, split annotations. */
public final class Articles {

    private static final List<String> WORDS =
            List.of(
                    "وموسكو",
                    "لِلْعَرَبِ",
                    "الـ50",
                    "UNESCO",
                    "(3+3)",
                    "\u061C20\u200F",
                    "😀",
                    "،",
                    ".",
                    "é",
                    "𐎠𐎡",
                    "\uFEFFx",
                    "#",
                    "|",
                    "\\",
                    "O",
                    "B-PER",
                    "_",
                    "=",
                    "٢٠",
                    "-",
                    "%");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", "\n", "", "  ", "\u00A0", "\r\n", "\t", "\n\n", "\u2028", "");
    private static final List<String> TAGS = List.of("PER", "ORG", "GPE", "OCC", "LOC", "DATE");

    private Articles() {}

    /** Documents of which anything may be said. */
    public static Arbitrary<ExportDocument> any() {
        return Combinators.combine(texts(), marks(), Arbitraries.integers().between(0, 15))
                .as((text, marks, mode) -> new Builder(text, marks, mode).build());
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> piece =
                Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(GAPS)).as(String::concat);
        return piece.list().ofMinSize(1).ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    /** Something that is to be annotated. */
    private record Mark(int kind, int begin, int length, int tag, int extra) {}

    private static Arbitrary<List<Mark>> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 255))
                .as(Mark::new)
                .list()
                .ofMaxSize(14);
    }

    private static final class Builder {

        private final String text;
        private final List<Mark> marks;
        private final int mode;
        private final Article article;
        private final SetBuilder set;
        private final List<Span> entities = new ArrayList<>();

        Builder(String text, List<Mark> marks, int mode) {
            this.text = text.isBlank() ? "x" + text : text;
            this.marks = marks;
            this.mode = mode;
            this.article = Article.of("doc", this.text);
            this.set = article.builder();
        }

        ExportDocument build() {
            if ((mode & 1) == 0) {
                article.withWords();
            }
            marks.forEach(this::add);
            return article.document();
        }

        private void add(Mark mark) {
            switch (mark.kind) {
                case 0, 1, 2, 3 -> entity(mark);
                case 4 -> decorate(span("Word", null, mark), mark, "norm");
                case 5 -> span("Sentence", null, mark);
                case 6 -> span("Zone", "DATELINE", mark);
                case 7 -> segments(mark);
                case 8 -> relation(mark);
                default -> dependency(mark);
            }
        }

        private int offset(int at) {
            int offset = at % (text.length() + 1);
            boolean split =
                    offset > 0
                            && offset < text.length()
                            && Character.isLowSurrogate(text.charAt(offset));
            return split ? offset - 1 : offset;
        }

        private Span span(
                String layer, @org.eclipse.jdt.annotation.Nullable String tag, Mark mark) {
            int begin = offset(mark.begin);
            int end = offset(Math.min(text.length(), begin + mark.length));
            return set.span(layer, tag, begin, Math.max(begin, end));
        }

        private void entity(Mark mark) {
            Span span = span("Entity", mark.tag < 6 ? TAGS.get(mark.tag) : null, mark);
            int next = offset(Math.min(text.length(), span.getEnd() + 1 + mark.extra % 3));
            int end = offset(Math.min(text.length(), next + 1 + mark.extra % 5));
            if (mark.extra % 7 == 0
                    && span.getEnd() < next
                    && next < end
                    && span.getBegin() < span.getEnd()) {
                span.setFurtherParts(List.of(next, end));
            }
            decorate(span, mark, "sure");
            entities.add(span);
        }

        private void decorate(Annotation annotation, Mark mark, String feature) {
            if ((mark.extra & 8) != 0) {
                annotation.setStatus(Status.get(mark.extra % 5));
            }
            if ((mark.extra & 16) != 0) {
                annotation.setValues(Map.of(feature, "a|b=\\ " + mark.extra));
            }
            if ((mark.extra & 32) != 0) {
                annotation.setNote("ملاحظة\t" + mark.extra + "\nسطر");
            }
            if ((mark.extra & 64) != 0) {
                annotation.setScore(mark.extra / 256.0);
                annotation.setAnnotator("arabic-news");
                annotation.setRun("run1");
                annotation.setOriginId("s1");
                annotation.setWhen(Instant.parse("2026-01-02T03:04:05Z"));
            }
        }

        private List<Span> words() {
            return article.set().getSpans().stream()
                    .filter(span -> span.getLayer().equals("Word"))
                    .filter(span -> span.getEnd() > span.getBegin())
                    .toList();
        }

        private void segments(Mark mark) {
            List<Span> words = words();
            if (words.isEmpty()) {
                return;
            }
            Span word = words.get(mark.begin % words.size());
            if (article.set().getSegments().stream()
                    .anyMatch(s -> s.getWord().equals(word.getId()))) {
                return;
            }
            int at = word.getBegin();
            int count = 1 + mark.extra % 3;
            for (int i = 0; i < count; i++) {
                int end =
                        i == count - 1
                                ? word.getEnd()
                                : Math.max(at, offset(Math.min(word.getEnd(), at + 1)));
                String form = mark.tag % 3 == 0 ? "ال" + i : null;
                Segment segment = set.segment("Segment", word, i, at, end, form);
                if ((mark.extra & 4) != 0) {
                    segment.setValues(
                            Map.of(
                                    "pos",
                                    "NOUN",
                                    "lemma",
                                    "كتاب كبير",
                                    "morph",
                                    "Case=Nom|Number=Sing"));
                }
                decorate(segment, new Mark(0, 0, 0, 0, mark.extra & 0xE8), "x");
                at = end;
            }
        }

        private void relation(Mark mark) {
            if (!entities.isEmpty()) {
                Span source = entities.get(mark.begin % entities.size());
                Span target = entities.get(mark.length % entities.size());
                decorate(
                        set.relation("Relation", "MEETS", source.getId(), target.getId()),
                        mark,
                        "sure");
            }
        }

        private void dependency(Mark mark) {
            List<Segment> segments = article.set().getSegments();
            if (!segments.isEmpty()) {
                Segment source = segments.get(mark.begin % segments.size());
                Segment target = segments.get(mark.length % segments.size());
                set.relation("Dependency", "obj", source.getId(), target.getId());
            }
        }
    }
}
