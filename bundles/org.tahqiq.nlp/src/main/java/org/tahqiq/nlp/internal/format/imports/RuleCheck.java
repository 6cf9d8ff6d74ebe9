package org.tahqiq.nlp.internal.format.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.RuleBook;
import org.tahqiq.core.session.RuleBook.Problem;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.nlp.internal.format.Uncarried;

/**
 * Holds an imported set against the rules of the corpus. What is imported stays as it is; the
 * person learns, layer by layer, how much of it the rules would not have let in.
 */
final class RuleCheck {

    private RuleCheck() {}

    /** A sentence for each layer with annotations that do not keep the rules. */
    static List<String> sentences(String text, Scheme scheme, AnnotationSet set) {
        SessionSettings settings = SessionSettings.batch(Ids.counted(), Clock.systemUTC());
        List<Problem> problems =
                RuleBook.standard()
                        .problems(DocumentSession.inMemory(text, scheme, set, settings).view());
        Map<String, String> layers =
                Uncarried.all(set)
                        .collect(Collectors.toMap(Annotation::getId, Annotation::getLayer));
        Map<String, List<Problem>> byLayer = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byLayer.computeIfAbsent(
                            layers.getOrDefault(problem.id(), ""), layer -> new ArrayList<>())
                    .add(problem);
        }
        List<String> sentences = new ArrayList<>();
        byLayer.forEach(
                (layer, some) ->
                        sentences.add(
                                Messages.RULES_BROKEN
                                        .with(
                                                some.size(),
                                                layer,
                                                some.get(0).id(),
                                                some.get(0).sentence())
                                        .localized()));
        return sentences;
    }
}
