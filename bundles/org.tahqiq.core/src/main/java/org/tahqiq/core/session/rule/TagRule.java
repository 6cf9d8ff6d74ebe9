package org.tahqiq.core.session.rule;

import java.util.Optional;
import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Tagset;

/**
 * A tag is in the tagset of its layer, or the tagset is open; a layer without tagset has no tags.
 */
public final class TagRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        String tag = draft.getTag();
        if (tag == null) {
            return;
        }
        Optional<Tagset> tagset =
                Optional.ofNullable(layer.getTagset()).flatMap(name -> set.scheme().tagset(name));
        if (tagset.isEmpty()) {
            throw new Refusal(Messages.NO_TAGS.with(layer.getName()));
        }
        if (!tagset.get().isOpen() && set.scheme().tag(layer, tag).isEmpty()) {
            throw new Refusal(Messages.NO_TAG.with(tagset.get().getName(), layer.getName(), tag));
        }
    }
}
