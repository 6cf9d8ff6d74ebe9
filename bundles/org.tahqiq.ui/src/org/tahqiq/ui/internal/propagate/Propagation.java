package org.tahqiq.ui.internal.propagate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahqiq.core.operation.HitChange;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.search.Hit;
import org.tahqiq.core.search.Occurrences;
import org.tahqiq.core.search.OtherMentions;
import org.tahqiq.core.search.OtherMentions.Mention;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.core.session.WholeWords;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.language.Counted;

/**
 * The picked mark and its other mentions: looked for and marked in open documents through their
 * desks, each in one step that can be undone.
 */
final class Propagation {

    private final String covered;
    private final String tag;
    private final HitChange.Mark change;
    private final OtherMentions mentions;

    private Propagation(String covered, TextRange range, String text, Span span) {
        this.covered = covered;
        this.tag = span.getTag();
        this.change = new HitChange.Mark(span.getLayer(), span.getTag());
        this.mentions = new OtherMentions(Occurrences.of(text, range), span.getLayer());
    }

    /** Of what is picked; empty if that is not one mark of a contiguous stretch with a tag. */
    static Optional<Propagation> of(AnnotationDesk desk) {
        if (!(desk.picked().orElse(null) instanceof Span span)
                || SpanParts.of(span).size() != 1
                || span.getTag() == null) {
            return Optional.empty();
        }
        TextRange range = SpanParts.hull(span);
        String text = desk.view().text();
        String covered = text.substring(range.begin(), range.end());
        return covered.isBlank()
                ? Optional.empty()
                : Optional.of(new Propagation(covered, range, text, span));
    }

    /** The text of the mark. */
    String covered() {
        return covered;
    }

    /** The tag of the mark. */
    String tag() {
        return tag;
    }

    /** What is done at each mention. */
    HitChange change() {
        return change;
    }

    /** The search, for documents that are not open. */
    OtherMentions search() {
        return mentions;
    }

    /** The mentions in an open document, as it is now. */
    List<Mention> in(AnnotationDesk desk, String document) {
        return mentions.in(
                document,
                desk.view().text(),
                segments(desk.view()),
                spans(desk.view().annotations(change.layer())));
    }

    /** Marks mentions in an open document, in one step. */
    void mark(AnnotationDesk desk, Collection<Hit> hits) {
        desk.edit(
                Counted.bind(Messages.Propagate_edit, hits.size()),
                change.request(hits, desk.view()));
    }

    /** The chosen mentions by document. */
    static Map<String, List<Hit>> byDocument(List<Mention> chosen) {
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        for (Mention mention : chosen) {
            hits.computeIfAbsent(mention.hit().document(), name -> new ArrayList<>())
                    .add(mention.hit());
        }
        return hits;
    }

    private static List<Span> segments(SetView set) {
        List<Span> segments = new ArrayList<>(spans(set.annotations(BuiltInLayers.SEGMENT)));
        segments.addAll(WholeWords.of(set));
        return segments;
    }

    private static List<Span> spans(Collection<? extends Annotation> annotations) {
        return annotations.stream().filter(Span.class::isInstance).map(Span.class::cast).toList();
    }
}
