package org.tahqiq.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** A set together with its index; applies changes to both, so that they never differ. */
final class SetContents {

    private final AnnotationSet set;
    private final AnnotationIndex index;

    SetContents(String text, Scheme scheme, AnnotationSet set) {
        this.set = set;
        this.index = new AnnotationIndex(text, scheme, set);
    }

    AnnotationSet set() {
        return set;
    }

    AnnotationIndex index() {
        return index;
    }

    /** Makes the set be as after the change. */
    void apply(Change change) {
        if (change instanceof Change.OfAnnotation annotation) {
            put(annotation.id(), annotation.after());
        } else if (change instanceof Change.OfRun run) {
            run(run.id()).ifPresent(set.getRuns()::remove);
            if (run.after() != null) {
                set.getRuns().add(EcoreUtil.copy(run.after()));
            }
        } else if (change instanceof Change.OfState state) {
            set.setState(state.after());
        }
    }

    /** Makes the set be as after the change, whose before is not known; gives it with that. */
    Change replay(Change change) {
        Change whole = change;
        if (change instanceof Change.OfAnnotation annotation) {
            @Nullable
            Annotation before = index.annotation(annotation.id()).map(EcoreUtil::copy).orElse(null);
            whole = new Change.OfAnnotation(annotation.id(), before, annotation.after());
        } else if (change instanceof Change.OfRun run) {
            @Nullable Run before = run(run.id()).map(EcoreUtil::copy).orElse(null);
            whole = new Change.OfRun(run.id(), before, run.after());
        } else if (change instanceof Change.OfState state) {
            whole = new Change.OfState(set.getState(), state.after());
        }
        apply(whole);
        return whole;
    }

    /** Whether nothing would be another if these changes were made, one after the other. */
    boolean isAsAfter(List<Change> changes) {
        Set<String> later = new HashSet<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (later.add(subject(change)) && !isAsAfter(change)) {
                return false;
            }
        }
        return true;
    }

    private static String subject(Change change) {
        if (change instanceof Change.OfAnnotation annotation) {
            return "annotation " + annotation.id();
        }
        return change instanceof Change.OfRun run ? "run " + run.id() : "state";
    }

    private boolean isAsAfter(Change change) {
        if (change instanceof Change.OfAnnotation annotation) {
            return same(index.annotation(annotation.id()).orElse(null), annotation.after());
        }
        if (change instanceof Change.OfRun run) {
            @Nullable Run present = run(run.id()).orElse(null);
            return present == null || run.after() == null
                    ? present == run.after()
                    : EcoreUtil.equals(present, run.after());
        }
        return change instanceof Change.OfState state && set.getState() == state.after();
    }

    /**
     * Makes the annotation with this id be a copy of the given one.
     *
     * @param wanted null: there is to be none
     */
    void put(String id, @Nullable Annotation wanted) {
        Annotation present = index.annotation(id).orElse(null);
        if (present == null) {
            if (wanted != null) {
                Annotation copy = EcoreUtil.copy(wanted);
                addToList(copy);
                index.add(copy);
            }
        } else {
            index.remove(present);
            if (wanted == null) {
                EcoreUtil.remove(present);
            } else {
                transfer(wanted, present);
                index.add(present);
            }
        }
    }

    Optional<Run> run(String id) {
        return set.getRuns().stream().filter(run -> id.equals(run.getId())).findFirst();
    }

    /** Whether two annotations of one id say the same in every attribute. */
    static boolean same(@Nullable Annotation one, @Nullable Annotation other) {
        return one == null || other == null ? one == other : EcoreUtil.equals(one, other);
    }

    private void addToList(Annotation annotation) {
        if (annotation instanceof Segment segment) {
            set.getSegments().add(segment);
        } else if (annotation instanceof Span span) {
            set.getSpans().add(span);
        } else if (annotation instanceof Relation relation) {
            set.getRelations().add(relation);
        } else if (annotation instanceof DocumentLabel label) {
            set.getLabels().add(label);
        }
    }

    private static void transfer(Annotation from, Annotation to) {
        List<EAttribute> attributes = from.eClass().getEAllAttributes();
        for (EAttribute attribute : attributes) {
            if (from.eIsSet(attribute)) {
                to.eSet(attribute, from.eGet(attribute));
            } else {
                to.eUnset(attribute);
            }
        }
    }
}
