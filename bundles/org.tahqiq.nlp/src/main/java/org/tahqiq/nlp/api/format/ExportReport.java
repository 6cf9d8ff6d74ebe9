package org.tahqiq.nlp.api.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.text.Arrow;
import org.tahqiq.core.text.Direction;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Span;

/**
 * Collects what a format could not carry of the documents that were written. A difference between
 * what was written and what is read back that is not announced here is an error of the export.
 */
public final class ExportReport {

    private final List<Loss> losses = new ArrayList<>();
    private final List<Loss.Tally> tallies = new ArrayList<>();
    private final List<TextLoss> textLosses = new ArrayList<>();
    private final List<Addition> additions = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private @Nullable Places places;

    /** A stretch of a document's text, in UTF-16 code units, that was not written. */
    public record TextLoss(String document, int begin, int end) {}

    /**
     * Where a span stands in the output: begin and end of each of its parts, in UTF-16 code units
     * of the document's text.
     */
    public record Move(String document, String annotation, List<Integer> offsets) {

        public Move {
            offsets = List.copyOf(offsets);
        }
    }

    /** Annotations of a layer that the set lacks and the format needs, with how they were made. */
    public record Addition(String document, String layer, String sentence) {}

    /**
     * Announces that an annotation was not carried as it is.
     *
     * @param detail what became of it, in English, or empty
     */
    public void lost(LossKind kind, ExportDocument document, Annotation annotation, String detail) {
        Places where = places(document);
        losses.add(
                new Loss(
                        kind,
                        document.id(),
                        annotation.getId(),
                        annotation.getLayer(),
                        where.line(annotation),
                        where.surface(annotation),
                        detail));
    }

    /**
     * Announces that a span stands elsewhere in the output, as one stretch. A later call for the
     * same span overrules an earlier one.
     *
     * @param begin first UTF-16 code unit in the document's text
     * @param end one past the last UTF-16 code unit
     */
    public void moved(LossKind kind, ExportDocument document, Span span, int begin, int end) {
        moved(kind, document, span, List.of(begin, end));
    }

    /**
     * Announces that a span stands elsewhere in the output, possibly in several parts.
     *
     * @param offsets begin and end of each part, in UTF-16 code units in the document's text
     */
    public void moved(LossKind kind, ExportDocument document, Span span, List<Integer> offsets) {
        placed(document, span, offsets);
        int begin = offsets.get(0);
        int end = offsets.get(offsets.size() - 1);
        String there = Direction.excerpt(places(document).covered(begin, end));
        lost(kind, document, span, Arrow.LEFT_TO_RIGHT.to(there));
    }

    /**
     * Says where a span stands in the output, if that is elsewhere; to be used with {@link
     * #lostAll}, which names no place.
     *
     * @param offsets begin and end of each part, in UTF-16 code units in the document's text
     */
    public void placed(ExportDocument document, Span span, List<Integer> offsets) {
        moves.add(new Move(document.id(), span.getId(), offsets));
    }

    /**
     * Announces that annotations of a layer were not carried as they are, without naming them.
     *
     * @param count how many; nothing is announced for 0
     */
    public void lostAll(
            LossKind kind, ExportDocument document, String layer, int count, String detail) {
        if (count > 0) {
            tallies.add(new Loss.Tally(kind, document.id(), layer, count, detail));
        }
    }

    /** Announces that something of the document itself was not carried as it is. */
    public void lost(ExportDocument document, String detail) {
        losses.add(new Loss(LossKind.DOCUMENT, document.id(), "", "", 0, "", detail));
    }

    /** Announces that a stretch of the text was not written. */
    public void textLost(ExportDocument document, int begin, int end, String detail) {
        textLosses.add(new TextLoss(document.id(), begin, end));
        Places where = places(document);
        losses.add(
                new Loss(
                        LossKind.DOCUMENT,
                        document.id(),
                        "",
                        "",
                        where.line(begin),
                        where.covered(begin, end),
                        detail));
    }

    /** Announces that annotations which the set lacks were made for the format. */
    public void added(ExportDocument document, String layer, String sentence) {
        additions.add(new Addition(document.id(), layer, sentence));
    }

    private Places places(ExportDocument document) {
        Places current = places;
        if (current == null || !current.belongsTo(document)) {
            current = new Places(document);
            places = current;
        }
        return current;
    }

    /** Whether the output carries everything. */
    public boolean isEmpty() {
        return losses.isEmpty() && tallies.isEmpty();
    }

    /** What was announced one by one, in order. */
    public List<Loss> losses() {
        return Collections.unmodifiableList(losses);
    }

    /** What was announced by number only, in order. */
    public List<Loss.Tally> tallies() {
        return Collections.unmodifiableList(tallies);
    }

    /** The stretches of text that were not written; each is among the losses as well. */
    public List<TextLoss> textLosses() {
        return Collections.unmodifiableList(textLosses);
    }

    /** Where spans stand that were moved; each is among the losses as well. */
    public List<Move> moves() {
        return Collections.unmodifiableList(moves);
    }

    /** What was made for the format. */
    public List<Addition> additions() {
        return Collections.unmodifiableList(additions);
    }

    /** The part of this report that is about one document. */
    public ExportReport of(String document) {
        ExportReport part = new ExportReport();
        losses.stream().filter(l -> l.document().equals(document)).forEach(part.losses::add);
        tallies.stream().filter(t -> t.document().equals(document)).forEach(part.tallies::add);
        textLosses.stream()
                .filter(t -> t.document().equals(document))
                .forEach(part.textLosses::add);
        additions.stream().filter(a -> a.document().equals(document)).forEach(part.additions::add);
        moves.stream().filter(m -> m.document().equals(document)).forEach(part.moves::add);
        return part;
    }

    /** Adds all that another report announces. */
    public void addAll(ExportReport other) {
        losses.addAll(other.losses);
        tallies.addAll(other.tallies);
        textLosses.addAll(other.textLosses);
        additions.addAll(other.additions);
        moves.addAll(other.moves);
    }

    /** The kinds that occur. */
    public Set<LossKind> kinds() {
        Set<LossKind> kinds = EnumSet.noneOf(LossKind.class);
        losses.forEach(loss -> kinds.add(loss.kind()));
        tallies.forEach(tally -> kinds.add(tally.kind()));
        return kinds;
    }
}
