package org.tahqiq.nlp.internal.format.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.format.ExportDocument;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ImportedDocument;
import org.tahqiq.nlp.api.format.LossKind;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.Uncarried;

/**
 * Compares a document that was written with what is read back, and finds every difference that the
 * report does not announce. Annotations are paired by layer and place: exactly equal ones first,
 * then those whose differences are announced.
 */
public final class ReadBack {

    private final ExportDocument written;
    private final String readText;
    private final AnnotationSet readSet;
    private final Alignment alignment;
    private final Announced announced;
    private final Map<String, Annotation> writtenById = new HashMap<>();
    private final Map<String, Annotation> readById = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();
    private final Map<Annotation, Annotation> takers = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private ReadBack(ExportDocument written, ImportedDocument read, ExportReport report) {
        this.written = written;
        this.readText = read.text();
        this.readSet =
                read.annotations().orElseGet(AnnotationFactory.eINSTANCE::createAnnotationSet);
        List<Extent> leftOut =
                report.textLosses().stream()
                        .filter(loss -> loss.document().equals(written.id()))
                        .map(loss -> new Extent(loss.begin(), loss.end()))
                        .toList();
        this.alignment = new Alignment(written.text(), readText, leftOut);
        this.announced = new Announced(report, written.id());
        Uncarried.all(written.set())
                .forEach(annotation -> writtenById.put(annotation.getId(), annotation));
        Uncarried.all(readSet).forEach(annotation -> readById.put(annotation.getId(), annotation));
    }

    /** A sentence for each difference that is not announced; empty when there is none. */
    public static List<String> differences(
            ExportDocument written, ImportedDocument read, ExportReport report) {
        return new ReadBack(written, read, report).compare();
    }

    private List<String> compare() {
        if (!alignment.isAligned()) {
            return List.of(Messages.OTHER_TEXT.with(written.id()).localized());
        }
        compareRuns();
        pair(written.set().getSpans(), readSet.getSpans());
        pair(written.set().getSegments(), readSet.getSegments());
        pair(written.set().getRelations(), readSet.getRelations());
        pair(written.set().getLabels(), readSet.getLabels());
        Uncarried.all(readSet)
                .filter(annotation -> !takers.containsKey(annotation))
                .filter(annotation -> !announced.isAdded(annotation.getLayer()))
                .forEach(
                        annotation ->
                                differences.add(
                                        Messages.NOT_WRITTEN
                                                .with(describe(annotation, readText), written.id())
                                                .localized()));
        return List.copyOf(differences);
    }

    private void compareRuns() {
        boolean same = EcoreUtil.equals(written.set().getRuns(), readSet.getRuns());
        if (!same && !announced.isAnnounced(LossKind.PROVENANCE, Uncarried.RUNS)) {
            differences.add(Messages.OTHER_RUNS.with(written.id()).localized());
        }
    }

    private void pair(
            Collection<? extends Annotation> ours, Collection<? extends Annotation> theirs) {
        Map<List<Object>, List<Annotation>> places =
                theirs.stream().collect(Collectors.groupingBy(this::placeOfRead));
        List<Annotation> unequal = new ArrayList<>();
        for (Annotation one : ours) {
            if (!announced.isMissing(one) && !takeEqual(one, places)) {
                unequal.add(one);
            }
        }
        for (Annotation one : unequal) {
            if (!take(one, places, new HashSet<>())
                    && announced.kinds(one).stream().noneMatch(LossKind::whole)) {
                differences.add(
                        Messages.NOT_READ
                                .with(describe(one, written.text()), written.id())
                                .localized());
            }
        }
    }

    private boolean takeEqual(Annotation one, Map<List<Object>, List<Annotation>> places) {
        for (Annotation other : places.getOrDefault(placeOfWritten(one), List.of())) {
            if (!takers.containsKey(other) && differing(one, other).isEmpty()) {
                take(one, other);
                return true;
            }
        }
        return false;
    }

    /**
     * Takes one whose differences are announced. Where another one has taken it that may have a
     * third, the other gives way: of several at one place each may have losses of its own (an
     * augmenting path of Kuhn 1955).
     */
    private boolean take(
            Annotation one, Map<List<Object>, List<Annotation>> places, Set<Annotation> tried) {
        Set<LossKind> permitted = announced.kinds(one);
        for (Annotation other : places.getOrDefault(placeOfWritten(one), List.of())) {
            if (permitted.containsAll(differing(one, other)) && tried.add(other)) {
                Annotation taker = takers.get(other);
                if (taker == null || take(taker, places, tried)) {
                    take(one, other);
                    return true;
                }
            }
        }
        return false;
    }

    private void take(Annotation one, Annotation other) {
        takers.put(other, one);
        partners.put(one.getId(), other.getId());
    }

    private Set<LossKind> differing(Annotation one, Annotation other) {
        return Parts.differing(one, written.text(), other, readText);
    }

    private List<Object> placeOfWritten(Annotation annotation) {
        List<Object> place = new ArrayList<>(List.of(annotation.getLayer()));
        Optional<List<Integer>> move = announced.move(annotation);
        if (move.isPresent()) {
            move.get().forEach(offset -> place.add(alignment.ofWritten(offset)));
        } else if (annotation instanceof Span span) {
            place.add(alignment.ofWritten(span.getBegin()));
            place.add(alignment.ofWritten(span.getEnd()));
            further(span).forEach(offset -> place.add(alignment.ofWritten(offset)));
        }
        if (annotation instanceof Segment segment) {
            place.add(partner(segment.getWord()));
        } else if (annotation instanceof Relation relation) {
            place.add(partner(relation.getSource()));
            place.add(partner(relation.getTarget()));
        }
        return place;
    }

    private List<Object> placeOfRead(Annotation annotation) {
        List<Object> place = new ArrayList<>(List.of(annotation.getLayer()));
        if (annotation instanceof Span span) {
            place.add(alignment.ofRead(span.getBegin()));
            place.add(alignment.ofRead(span.getEnd()));
            further(span).forEach(offset -> place.add(alignment.ofRead(offset)));
        }
        if (annotation instanceof Segment segment) {
            place.add(identity(segment.getWord()));
        } else if (annotation instanceof Relation relation) {
            place.add(identity(relation.getSource()));
            place.add(identity(relation.getTarget()));
        }
        return place;
    }

    private Object partner(@Nullable String id) {
        String partner = partners.get(Objects.toString(id));
        Annotation own = writtenById.get(Objects.toString(id));
        // A twin that was announced as missing: what refers to it came back with the other one.
        return partner == null && own instanceof Span && !(own instanceof Segment)
                ? List.of(placeOfWritten(own), Objects.toString(own.getTag()))
                : identity(partner);
    }

    /**
     * What a relation says of its end: place and tag rather than the id, because two annotations
     * that say the same at the same place cannot be told apart.
     */
    private Object identity(@Nullable String readId) {
        Annotation read = readById.get(Objects.toString(readId));
        return read instanceof Span
                ? List.of(placeOfRead(read), Objects.toString(read.getTag()))
                : Objects.toString(readId);
    }

    private static List<Integer> further(Span span) {
        List<Integer> further = span.getFurtherParts();
        return further == null ? List.of() : further;
    }

    private static String describe(Annotation annotation, String text) {
        String what = annotation.getLayer();
        if (annotation.getTag() != null) {
            what += " " + annotation.getTag();
        }
        if (annotation instanceof Span span) {
            Extent extent = Extent.of(span);
            int begin = Math.max(0, Math.min(extent.begin(), text.length()));
            int end = Math.max(begin, Math.min(extent.end(), text.length()));
            return Messages.ANNOTATION
                    .with(what, text.substring(begin, end), extent.begin(), extent.end())
                    .localized();
        }
        return what + " (" + annotation.getId() + ")";
    }
}
