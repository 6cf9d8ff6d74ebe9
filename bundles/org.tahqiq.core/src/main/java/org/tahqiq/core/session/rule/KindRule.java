package org.tahqiq.core.session.rule;

import org.tahqiq.core.session.LayerRule;
import org.tahqiq.core.session.Refusal;
import org.tahqiq.core.session.SetView;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.DocumentLabel;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

/** An annotation is of the kind that its layer holds. */
public final class KindRule implements LayerRule {

    @Override
    public void apply(Annotation draft, Layer layer, SetView set) throws Refusal {
        boolean fits =
                switch (layer.getKind()) {
                    case SPAN -> draft instanceof Span && !(draft instanceof Segment);
                    case SEGMENT -> draft instanceof Segment;
                    case RELATION -> draft instanceof Relation;
                    case DOCUMENT -> draft instanceof DocumentLabel;
                };
        if (!fits) {
            throw new Refusal(Messages.ANOTHER_KIND.with(layer.getName()));
        }
    }
}
