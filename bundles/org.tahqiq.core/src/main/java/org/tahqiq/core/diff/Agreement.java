package org.tahqiq.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Status;

/**
 * How far two annotators agree on a layer.
 *
 * @param left how many annotations the one has
 * @param right how many the other has
 * @param same how many of them are alike
 * @param kappa Cohen's kappa of the tags that both gave to the same place; empty where they could
 *     not but agree
 */
public record Agreement(String layer, int left, int right, int same, OptionalDouble kappa) {

    /** Of what was found between two sets in a layer. */
    public static Agreement of(SetView left, SetView right, SetDiff.Report report, String layer) {
        Set<Annotation> differing = new HashSet<>();
        CohensKappa kappa = new CohensKappa();
        for (Difference difference : report.differences()) {
            if (difference.layer().equals(layer)) {
                difference.left().ifPresent(differing::add);
                if (difference.kind() == Difference.Kind.TAG
                        || difference.kind() == Difference.Kind.VALUES) {
                    kappa.add(
                            tag(difference.left().orElseThrow()),
                            tag(difference.right().orElseThrow()));
                }
            }
        }
        List<Annotation> ours = present(left, layer);
        int same = 0;
        for (Annotation annotation : ours) {
            if (!differing.contains(annotation)) {
                kappa.add(tag(annotation), tag(annotation));
                same++;
            }
        }
        return new Agreement(layer, ours.size(), present(right, layer).size(), same, kappa.value());
    }

    private static List<Annotation> present(SetView set, String layer) {
        List<Annotation> present = new ArrayList<>(set.annotations(layer));
        present.removeIf(annotation -> annotation.getStatus() == Status.REJECTED);
        return present;
    }

    private static String tag(Annotation annotation) {
        @Nullable String tag = annotation.getTag();
        return Objects.requireNonNullElse(tag, "");
    }

    /**
     * F1 of the one against the other, which is that of the other against the one; 1 of nothing.
     */
    public double f1() {
        return left + right == 0 ? 1 : 2.0 * same / (left + right);
    }
}
