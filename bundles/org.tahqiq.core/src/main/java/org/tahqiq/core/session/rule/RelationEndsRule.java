package org.tahqiq.core.session.rule;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.Message;
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
        Annotation source =
                end(
                        relation.getSource(),
                        layer.getSourceLayer(),
                        Messages.SOURCE.with(),
                        layer,
                        set);
        Annotation target =
                end(
                        relation.getTarget(),
                        layer.getTargetLayer(),
                        Messages.TARGET.with(),
                        layer,
                        set);
        if (source.getId().equals(target.getId())) {
            throw new Refusal(Messages.SAME_ENDS.with());
        }
        boolean rejectedEnd =
                source.getStatus() == Status.REJECTED || target.getStatus() == Status.REJECTED;
        if (rejectedEnd && draft.getStatus() != Status.REJECTED) {
            throw new Refusal(Messages.END_REJECTED.with());
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
                    Messages.NOT_PERMITTED.with(
                            tag,
                            from,
                            to,
                            others.isEmpty()
                                    ? Messages.NONE_PERMITTED.with()
                                    : Messages.PERMITTED.with(String.join(", ", others))));
        }
    }

    private static Annotation end(
            @Nullable String id, @Nullable String wanted, Message which, Layer layer, SetView set)
            throws Refusal {
        Annotation end =
                set.annotation(String.valueOf(id))
                        .orElseThrow(() -> new Refusal(Messages.END_MISSING.with(which, id)));
        if (wanted != null && !wanted.equals(end.getLayer())) {
            throw new Refusal(
                    Messages.END_OF_LAYER.with(which, layer.getName(), wanted, end.getLayer()));
        }
        return end;
    }
}
