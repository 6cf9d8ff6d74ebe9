package org.tahqiq.ui.internal.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.session.SetView;
import org.tahqiq.core.session.SpanParts;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.widget.DocumentText;
import org.tahqiq.widget.Mark;
import org.tahqiq.widget.MarkStatus;
import org.tahqiq.widget.Relation;
import org.tahqiq.widget.Scene;
import org.tahqiq.widget.TextRange;

/**
 * Makes scenes of a set. What did not change since the scene before is the same object, so that the
 * text widget paints only what did.
 */
public final class SceneBuilder {

    private final SetView view;
    private final ShownLayers layers;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();

    /** Scenes of what the view shows. */
    public SceneBuilder(SetView view, ShownLayers layers) {
        this.view = view;
        this.layers = layers;
    }

    /** The whole set, caret at the beginning. */
    public Scene build() {
        marks.clear();
        relations.clear();
        return drawn(Scene.of(DocumentText.of(view.text()).withSentences(sentences())));
    }

    /** The set as it is now; selection and hidden layers stay, what is gone is picked no more. */
    public Scene rebuild(Scene former, Collection<String> changed) {
        marks.keySet().removeAll(changed);
        relations.keySet().removeAll(changed);
        List<TextRange> sentences = sentences();
        Scene scene =
                sentences.equals(former.document().sentences())
                        ? former
                        : former.withDocument(former.document().withSentences(sentences));
        Scene drawn = drawn(scene);
        return drawn.withSelected(
                former.selected().stream()
                        .filter(id -> view.annotation(id).isPresent())
                        .collect(Collectors.toSet()));
    }

    private Scene drawn(Scene scene) {
        List<Mark> allMarks = new ArrayList<>();
        for (Layer layer : layers.spanLayers()) {
            for (Annotation annotation : view.annotations(layer.getName())) {
                if (annotation instanceof Span span) {
                    allMarks.add(marks.computeIfAbsent(span.getId(), id -> mark(id, span, layer)));
                }
            }
        }
        List<Relation> allRelations = new ArrayList<>();
        for (Layer layer : layers.relationLayers()) {
            for (Annotation annotation : view.annotations(layer.getName())) {
                if (annotation instanceof org.tahqiq.model.annotation.Relation relation) {
                    allRelations.add(
                            relations.computeIfAbsent(
                                    relation.getId(), id -> relation(id, relation, layer)));
                }
            }
        }
        return scene.withMarks(allMarks).withRelations(allRelations);
    }

    private Mark mark(String id, Span span, Layer layer) {
        return new Mark(
                id,
                SpanParts.of(span).stream().map(SceneBuilder::range).toList(),
                layer.getName(),
                layers.shortLabel(span),
                layers.colour(layer, span.getTag()),
                status(span, layer),
                false);
    }

    private Relation relation(
            String id, org.tahqiq.model.annotation.Relation relation, Layer layer) {
        return new Relation(
                id,
                relation.getSource(),
                relation.getTarget(),
                layer.getName(),
                layers.shortLabel(relation),
                layers.colour(layer, relation.getTag()),
                status(relation, layer),
                false);
    }

    private static MarkStatus status(Annotation annotation, Layer layer) {
        if (annotation.getStatus() == Status.REJECTED) {
            return MarkStatus.REJECTED;
        }
        return annotation.getStatus() == Status.SUGGESTED && !layer.isBuiltIn()
                ? MarkStatus.SUGGESTION
                : MarkStatus.DECISION;
    }

    private List<TextRange> sentences() {
        List<TextRange> sentences = new ArrayList<>();
        int end = 0;
        for (Annotation annotation : view.annotations(BuiltInLayers.SENTENCE)) {
            // Somebody's import may hold sentences that overlap; a row begins only once.
            if (annotation instanceof Span span
                    && span.getStatus() != Status.REJECTED
                    && span.getBegin() >= end
                    && span.getEnd() > span.getBegin()) {
                sentences.add(new TextRange(span.getBegin(), span.getEnd()));
                end = span.getEnd();
            }
        }
        return sentences;
    }

    private static TextRange range(org.tahqiq.core.session.TextRange range) {
        return new TextRange(range.begin(), range.end());
    }
}
