package org.tahqiq.core.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.diff.SetDiff;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Status;

/**
 * Decides between two annotators of a document. The curator's set begins with what both say alike;
 * then each difference is decided by an edit of it. What is taken is accepted, what is not taken is
 * kept as rejected, so that the set itself tells what was decided; both remember whose they were.
 */
public final class Curation {

    private final Side left;
    private final Side right;
    private final List<Difference> differences;
    private final Set<String> differing = new HashSet<>();

    /** Of two sets and what they differ in. */
    public Curation(Side left, Side right, SetDiff.Report report) {
        this.left = left;
        this.right = right;
        this.differences = report.differences();
        for (Difference difference : differences) {
            difference.left().ifPresent(annotation -> differing.add(key(annotation, left)));
            difference.right().ifPresent(annotation -> differing.add(key(annotation, right)));
        }
    }

    private static String key(Annotation annotation, Side side) {
        return side.annotator() + "/" + annotation.getId();
    }

    /**
     * Fills an empty set: with sentences, words and zones as the left annotator has them, and what
     * both say.
     */
    public EditRequest agreed() {
        SetView set = left.set();
        List<Annotation> copies = new ArrayList<>();
        Set<String> copied = new HashSet<>();
        for (Layer layer : set.scheme().layers()) {
            for (Annotation annotation : set.annotations(layer.getName())) {
                boolean relates =
                        !(annotation instanceof Relation relation)
                                || copied.contains(relation.getSource())
                                        && copied.contains(relation.getTarget());
                if (isAlike(annotation, left) && relates) {
                    copied.add(annotation.getId());
                    copies.add(
                            layer.isBuiltIn()
                                    ? Copies.asIs(annotation)
                                    : Copies.decided(annotation, left, Status.ACCEPTED));
                }
            }
        }
        return new EditRequest.AddAll(copies, List.of(), true);
    }

    private boolean isAlike(Annotation annotation, Side side) {
        return annotation.getStatus() != Status.REJECTED
                && !differing.contains(key(annotation, side));
    }

    /**
     * The edit of the curator's set that decides a difference.
     *
     * @return empty where the set says so already, or where a relation waits for its ends
     */
    public Optional<EditRequest> take(Difference difference, Choice choice, SetView curated) {
        Takeover takeover = new Takeover(curated, this::isAlike);
        decline(difference.left(), left, choice == Choice.RIGHT, takeover);
        decline(difference.right(), right, choice == Choice.LEFT, takeover);
        if (choice != Choice.RIGHT) {
            difference.left().ifPresent(annotation -> takeover.adopt(annotation, left));
        }
        if (choice != Choice.LEFT) {
            difference.right().ifPresent(annotation -> takeover.adopt(annotation, right));
        }
        return takeover.request();
    }

    private static void decline(
            Optional<Annotation> annotation, Side side, boolean declined, Takeover takeover) {
        if (declined) {
            annotation.ifPresent(unwanted -> takeover.decline(unwanted, side));
        }
    }

    /** What the curator's set says of each difference, in their order. */
    public List<Decision> decisions(SetView curated) {
        Counterparts counterparts = new Counterparts(curated);
        return differences.stream()
                .map(difference -> decision(difference, counterparts))
                .collect(Collectors.toUnmodifiableList());
    }

    private Decision decision(Difference difference, Counterparts counterparts) {
        Optional<Boolean> ours = difference.left().flatMap(a -> stands(a, left, counterparts));
        Optional<Boolean> theirs = difference.right().flatMap(a -> stands(a, right, counterparts));
        boolean yes = Stream.of(ours, theirs).flatMap(Optional::stream).anyMatch(stands -> stands);
        boolean no = Stream.of(ours, theirs).flatMap(Optional::stream).anyMatch(stands -> !stands);
        if (!yes && !no) {
            return Decision.OPEN;
        }
        if (difference.left().isEmpty()) {
            return yes ? Decision.RIGHT : Decision.LEFT;
        }
        if (difference.right().isEmpty()) {
            return yes ? Decision.LEFT : Decision.RIGHT;
        }
        boolean ourYes = ours.orElse(false);
        boolean theirYes = theirs.orElse(false);
        if (ourYes && theirYes) {
            return Decision.BOTH;
        }
        if (!yes) {
            return ours.isPresent() && theirs.isPresent() ? Decision.NEITHER : Decision.OPEN;
        }
        return ourYes ? Decision.LEFT : Decision.RIGHT;
    }

    /** Whether an annotation stands in the curator's set; empty: nothing is said of it. */
    private static Optional<Boolean> stands(
            Annotation annotation, Side side, Counterparts counterparts) {
        Optional<Annotation> counterpart = counterparts.of(annotation, side);
        if (counterpart.isEmpty() && annotation instanceof Relation relation) {
            boolean lost =
                    Stream.of(relation.getSource(), relation.getTarget())
                            .flatMap(end -> counterparts.of(end, side).stream())
                            .anyMatch(Counterparts::isRejected);
            return lost ? Optional.of(false) : Optional.empty();
        }
        return counterpart
                .filter(found -> found.getStatus() != Status.SUGGESTED)
                .map(found -> !Counterparts.isRejected(found));
    }
}
