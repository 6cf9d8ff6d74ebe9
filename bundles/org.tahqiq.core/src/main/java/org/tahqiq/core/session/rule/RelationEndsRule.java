package org.tahqiq.core.session.rule;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Status;

/**
 * A relation joins two different annotations of the layers, and with the tags, that its layer
 * names. What has been rejected cannot be an end.
 */
public final class RelationEndsRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        if (!(draft instanceof Relation relation)) {
            return;
        }
        Annotation source = end(relation.getSource(), layer.getSourceLayer(), "source", layer, set);
        Annotation target = end(relation.getTarget(), layer.getTargetLayer(), "target", layer, set);
        if (source.getId().equals(target.getId())) {
            throw new Refusal("A relation joins two different annotations.");
        }
        boolean rejectedEnd =
                source.getStatus() == Status.REJECTED || target.getStatus() == Status.REJECTED;
        if (rejectedEnd && draft.getStatus() != Status.REJECTED) {
            throw new Refusal("An end of the relation has been rejected; accept it first.");
        }
        String tag = draft.getTag();
        if (tag == null || layer.getConstraints().isEmpty()) {
            return;
        }
        String from = String.valueOf(source.getTag());
        String to = String.valueOf(target.getTag());
        if (!set.scheme().permits(layer, tag, from, to)) {
            List<String> others = set.scheme().permittedRelationTags(layer, from, to);
            throw new Refusal(
                    "%s does not lead from %s to %s; %s."
                            .formatted(
                                    tag,
                                    from,
                                    to,
                                    others.isEmpty()
                                            ? "no relation does"
                                            : "permitted: " + String.join(", ", others)));
        }
    }

    private static Annotation end(
            @Nullable String id, @Nullable String wanted, String which, Layer layer, SetView set)
            throws Refusal {
        Annotation end =
                set.annotation(String.valueOf(id))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "The %s of the relation, %s, is not there."
                                                        .formatted(which, id)));
        if (wanted != null && !wanted.equals(end.getLayer())) {
            throw new Refusal(
                    "The %s of a relation of the layer %s is of the layer %s, not %s."
                            .formatted(which, layer.getName(), wanted, end.getLayer()));
        }
        return end;
    }
}
