package org.tahqiq.core.session;

import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;

/**
 * A rule that the annotations of a layer obey. One rule, written once, serves the editor, the
 * importer and the problems view: it looks at a draft of an annotation as somebody wants it to be,
 * and lets it pass, adjusts it, or refuses it.
 */
@FunctionalInterface
public interface LayerRule {

    /**
     * Checks a draft.
     *
     * @param draft detached; the rule may change it. An annotation of the same id in the set is
     *     what it is going to replace
     * @param layer the layer of the draft
     * @param set what is there already
     * @throws Refusal if the draft cannot be made to fit
     */
    void apply(Annotation draft, Layer layer, SetView set) throws Refusal;
}
