package org.tahqiq.nlp.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;

/** Builds an annotated document for a test. */
public final class Article {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|[^\\s\\p{Z}]");

    private final String id;
    private final String text;
    private final SetBuilder set = new SetBuilder();

    private Article(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** A document without annotations. */
    public static Article of(String id, String text) {
        return new Article(id, text);
    }

    /** Adds words and a sentence for each line. */
    public Article withWords() {
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                set.span("Sentence", null, begin, begin + line.length());
                Matcher words = WORD.matcher(line);
                while (words.find()) {
                    set.span("Word", null, begin + words.start(), begin + words.end());
                }
            }
            begin += line.length() + 1;
        }
        return this;
    }

    /** Adds an entity on the first occurrence of a text. */
    public Article entity(String tag, String covered) {
        span(tag, covered);
        return this;
    }

    /** Adds an entity on the first occurrence of a text and returns it. */
    public Span span(String tag, String covered) {
        int begin = text.indexOf(covered);
        if (begin < 0) {
            throw new IllegalArgumentException(covered);
        }
        return set.span("Entity", tag, begin, begin + covered.length());
    }

    /** Adds a relation between two spans. */
    public Relation relation(String tag, Span source, Span target) {
        return set.relation("Relation", tag, source.getId(), target.getId());
    }

    /** The word on the first occurrence of a text. */
    public Span word(String surface) {
        int begin = text.indexOf(surface);
        return set.set().getSpans().stream()
                .filter(span -> span.getLayer().equals("Word") && span.getBegin() == begin)
                .findFirst()
                .orElseThrow();
    }

    /** Cuts a word into segments with these forms; lengths say how much text each covers. */
    public List<Segment> segments(Span word, List<String> forms, List<Integer> lengths) {
        List<Segment> segments = new ArrayList<>();
        int at = word.getBegin();
        for (int i = 0; i < forms.size(); i++) {
            int end = at + lengths.get(i);
            String form = text.substring(at, end).equals(forms.get(i)) ? null : forms.get(i);
            segments.add(set.segment("Segment", word, i, at, end, form));
            at = end;
        }
        return segments;
    }

    /** What else is to be added. */
    public SetBuilder builder() {
        return set;
    }

    /** The set. */
    public AnnotationSet set() {
        return set.set();
    }

    /** The document, as an export hands it to a format. */
    public ExportDocument document() {
        DocumentEntry entry = AnnotationFactory.eINSTANCE.createDocumentEntry();
        entry.setId(id);
        entry.setTitle(id);
        return new ExportDocument(entry, text, set.set());
    }
}
