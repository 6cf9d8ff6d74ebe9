package org.tahqiq.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.session.rule.BoundsRule;
import org.tahqiq.core.session.rule.CrossSentenceRule;
import org.tahqiq.core.session.rule.DuplicateRule;
import org.tahqiq.core.session.rule.FeatureRule;
import org.tahqiq.core.session.rule.GranularityRule;
import org.tahqiq.core.session.rule.KindRule;
import org.tahqiq.core.session.rule.OverlapRule;
import org.tahqiq.core.session.rule.RelationEndsRule;
import org.tahqiq.core.session.rule.SegmentRule;
import org.tahqiq.core.session.rule.TagRule;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;

/** The rules of all layers, in the order in which they look at a draft. */
public final class RuleBook {

    private final List<LayerRule> rules;

    /** A book of these rules. */
    public RuleBook(List<LayerRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of the product: first those that adjust, then those that only judge. */
    public static RuleBook standard() {
        return new RuleBook(
                List.of(
                        new KindRule(),
                        new BoundsRule(),
                        new GranularityRule(),
                        new SegmentRule(),
                        new TagRule(),
                        new FeatureRule(),
                        new RelationEndsRule(),
                        new CrossSentenceRule(),
                        new OverlapRule(),
                        new DuplicateRule()));
    }

    /**
     * Lets every rule look at a draft.
     *
     * @param draft detached; rules may change it
     * @return what was adjusted, as a sentence; empty if nothing was
     * @throws Refusal if the layer is unknown or a rule refuses
     */
    public Optional<String> apply(Annotation draft, SetView set) throws Refusal {
        Layer layer =
                set.scheme()
                        .layer(String.valueOf(draft.getLayer()))
                        .orElseThrow(() -> new Refusal(Messages.NO_LAYER.with(draft.getLayer())));
        List<TextRange> before = draft instanceof Span span ? SpanParts.of(span) : List.of();
        for (LayerRule rule : rules) {
            rule.apply(draft, layer, set);
        }
        if (draft instanceof Span span && !SpanParts.of(span).equals(before)) {
            return Optional.of(
                    Messages.FITTED.with(SpanParts.coveredText(span, set.text())).localized());
        }
        return Optional.empty();
    }

    /**
     * What the rules find wrong with annotations that are there already, for example after a layer
     * was changed.
     */
    public List<Problem> problems(SetView set) {
        List<Problem> problems = new ArrayList<>();
        for (Layer layer : set.scheme().layers()) {
            for (Annotation annotation : set.annotations(layer.getName())) {
                try {
                    apply(EcoreUtil.copy(annotation), set)
                            .ifPresent(
                                    sentence ->
                                            problems.add(
                                                    new Problem(annotation.getId(), sentence)));
                } catch (Refusal refusal) {
                    problems.add(new Problem(annotation.getId(), refusal.sentence().localized()));
                }
            }
        }
        return List.copyOf(problems);
    }

    /**
     * Something that is wrong with an annotation.
     *
     * @param id of the annotation
     * @param sentence for a person
     */
    public record Problem(String id, String sentence) {}
}
