package org.tahqiq.nlp.internal.format.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.internal.format.Extent;
import org.tahqiq.nlp.internal.format.SentenceGrid;
import org.tahqiq.nlp.internal.format.SentenceGrid.Sentence;

/**
 * Constituency trees in brackets, as the comment {@code # constituency} of their sentence, where
 * Stanza has them too. A tree over anything but the words of one sentence is a span like others.
 */
final class TreeComments {

    static final String LAYER = "Tree";
    static final String BRACKETING = "bracketing";
    static final String COMMENT = "constituency";

    private final Map<Sentence, Span> trees = new LinkedHashMap<>();

    TreeComments(AnnotationSet set, SentenceGrid grid) {
        Map<Extent, Span> candidates = new HashMap<>();
        set.getSpans().stream()
                .filter(TreeComments::isComment)
                .forEach(span -> candidates.putIfAbsent(Extent.of(span), span));
        for (Sentence sentence : grid.sentences()) {
            Span tree =
                    candidates.get(
                            new Extent(
                                    grid.rows().get(sentence.first()).begin(),
                                    grid.rows().get(sentence.end() - 1).end()));
            if (tree != null) {
                trees.put(sentence, tree);
            }
        }
    }

    private static boolean isComment(Span span) {
        Map<String, String> values = span.getValues();
        return LAYER.equals(span.getLayer())
                && span.getTag() == null
                && span.getStatus() != Status.REJECTED
                && (span.getFurtherParts() == null || span.getFurtherParts().isEmpty())
                && values != null
                && values.keySet().equals(Set.of(BRACKETING))
                && isLine(values.getOrDefault(BRACKETING, ""));
    }

    private static boolean isLine(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && value.chars().noneMatch(Character::isISOControl);
    }

    /** The tree of a sentence. */
    Optional<String> of(Sentence sentence) {
        return Optional.ofNullable(trees.get(sentence))
                .map(tree -> tree.getValues().get(BRACKETING));
    }

    /** The spans that are comments. */
    List<Span> written() {
        return new ArrayList<>(trees.values());
    }
}
