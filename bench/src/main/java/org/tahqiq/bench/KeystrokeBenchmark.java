package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.nlp.api.pipeline.DefaultPipelines;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;

/**
 * What the annotation of an article costs in keys: from nothing but sentences, words and segments,
 * from the default pipeline's suggestions, and from suggestions that were spoilt on purpose.
 */
final class KeystrokeBenchmark {

    private static final long SEED = 5;
    private static final double[] SPOILT = {0.1, 0.2, 0.3, 0.5};

    private final Path root;
    private final PrintStream out;
    private final Scheme scheme =
            Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
    private final Pipeline pipeline =
            DefaultPipelines.all().stream()
                    .filter(known -> known.getName().equals(DefaultPipelines.ARABIC_NEWS))
                    .findFirst()
                    .orElseThrow();

    KeystrokeBenchmark(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    void run() throws Exception {
        Path samples = root.resolve("samples/diplomatic-news");
        measure("samples", SampleDocument.read(samples, samples));
        Path articles = root.resolveSibling("shared/articles");
        if (Files.exists(articles)) {
            measure("articles", SampleDocument.read(articles, root.resolve("bench/gold")));
        }
    }

    private void measure(String name, List<SampleDocument> documents) throws Exception {
        out.printf("%nKeys to annotate an article, %s%n", name);
        out.printf(
                "  %-28s %8s %9s %9s %11s %6s%n",
                "", "entities", "relations", "from none", "from these", "share");
        List<AnnotationSet> suggested = new ArrayList<>();
        int[] none = new int[documents.size()];
        int entities = 0;
        int relations = 0;
        for (int i = 0; i < documents.size(); i++) {
            SampleDocument document = documents.get(i);
            AnnotationSet set =
                    PipelineRunner.installed()
                            .runOnText(
                                    document.text(), pipeline, scheme, new NullProgressMonitor());
            set.setState(SetState.IN_PROGRESS);
            suggested.add(set);
            none[i] = Correction.keys(document, scheme, empty(set));
            entities += document.entities().size();
            relations += document.relations().size();
            row(
                    document.name(),
                    document.entities().size(),
                    document.relations().size(),
                    none[i],
                    Correction.keys(document, scheme, EcoreUtil.copy(set)));
        }
        int all = Arrays.stream(none).sum();
        for (double share : SPOILT) {
            total(documents, suggested, share, entities, relations, all);
        }
    }

    private void total(
            List<SampleDocument> documents,
            List<AnnotationSet> suggested,
            double share,
            int entities,
            int relations,
            int none) {
        Random random = new Random(SEED);
        LabelScores scores = new LabelScores();
        int keys = 0;
        for (int i = 0; i < documents.size(); i++) {
            AnnotationSet set = EcoreUtil.copy(suggested.get(i));
            spoil(set, documents.get(i).text(), share, random);
            scores.add(documents.get(i).entities(), entities(set));
            keys += Correction.keys(documents.get(i), scheme, set);
        }
        row(
                "%.0f %% spoilt, F1 %.1f".formatted(100 * share, scores.f1()),
                entities,
                relations,
                none,
                keys);
    }

    private void row(String name, int entities, int relations, int none, int suggested) {
        out.printf(
                "  %-28s %8d %9d %9d %11d %5.0f %%%n",
                name, entities, relations, none, suggested, 100.0 * suggested / none);
    }

    private static AnnotationSet empty(AnnotationSet set) {
        AnnotationSet empty = EcoreUtil.copy(set);
        empty.getRelations().removeIf(relation -> relation.getLayer().equals("Relation"));
        empty.getSpans().removeIf(span -> span.getLayer().equals("Entity"));
        return empty;
    }

    /**
     * Drops a third of the chosen share, gives a third another tag, and moves an end of the rest.
     */
    private static void spoil(AnnotationSet set, String text, double share, Random random) {
        List<Span> entities =
                set.getSpans().stream().filter(span -> span.getLayer().equals("Entity")).toList();
        for (Span entity : entities) {
            if (random.nextDouble() < share) {
                int way = random.nextInt(3);
                int next = text.indexOf(' ', Math.min(text.length(), entity.getEnd() + 2));
                set.getRelations()
                        .removeIf(
                                relation ->
                                        relation.getSource().equals(entity.getId())
                                                || relation.getTarget().equals(entity.getId()));
                if (way == 0) {
                    set.getSpans().remove(entity);
                } else if (way == 1 || next < 0 || crosses(entity, next, set)) {
                    entity.setTag(entity.getTag().equals("GPE") ? "ORG" : "GPE");
                } else {
                    entity.setEnd(next);
                }
            }
        }
    }

    private static boolean crosses(Span entity, int end, AnnotationSet set) {
        return set.getSpans().stream()
                .filter(other -> other.getLayer().equals("Entity"))
                .anyMatch(
                        other ->
                                other.getBegin() > entity.getBegin()
                                                && other.getBegin() < end
                                                && other.getEnd() > entity.getEnd()
                                        || other.getBegin() < entity.getBegin()
                                                && other.getEnd() > entity.getBegin()
                                                && other.getEnd() < end);
    }

    private static List<SampleDocument.Entity> entities(AnnotationSet set) {
        return set.getSpans().stream()
                .filter(span -> span.getLayer().equals("Entity"))
                .map(
                        span ->
                                new SampleDocument.Entity(
                                        String.valueOf(span.getTag()),
                                        span.getBegin(),
                                        span.getEnd()))
                .toList();
    }
}
