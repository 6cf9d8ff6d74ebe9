package org.tahqiq.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tahqiq.bench.SampleDocument.Entity;
import org.tahqiq.bench.SampleDocument.EntityRelation;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.LayerScores;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.evaluation.Score;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.training.LearningPoint;
import org.tahqiq.nlp.api.training.Training;
import org.tahqiq.nlp.api.training.TrainingReport;
import org.tahqiq.nlp.api.training.TrainingTask;

/** Trains the model of relations on hand-made annotation and prints its cross-validation. */
final class RelationModelFigures {

    private static final String GOLD = "gold";

    private RelationModelFigures() {}

    static void measure(List<SampleDocument> documents, Path folder, PrintStream out)
            throws Exception {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
        annotator.setName(GOLD);
        annotator.setKind(AnnotatorKind.PERSON);
        store.corpus().getAnnotators().add(annotator);
        Map<String, SampleDocument> ids = new HashMap<>();
        for (SampleDocument document : documents) {
            ids.put(
                    store.addDocument(NewDocument.of(document.name(), document.text())).getId(),
                    document);
        }
        store.saveCorpus();
        for (Map.Entry<String, SampleDocument> entry : ids.entrySet()) {
            store.save(set(store.newSet(entry.getKey(), GOLD), entry.getValue()));
        }
        TrainingReport report =
                new Training(store, GOLD, ids.keySet().stream().sorted().toList())
                        .run(
                                TrainingTask.RELATIONS,
                                folder.resolve("relations.model"),
                                new NullProgressMonitor());
        out.printf(
                "%nRelations by a model, %d documents, %d relations, entities by hand: each document"
                        + " against a model of the others%n",
                report.documents(), report.items());
        LayerScores scores = report.heldOut().scores(report.layer());
        scores.strict().forEach((tag, score) -> row(tag, score, out));
        row("all", scores.micro(), out);
        report.rules().ifPresent(rules -> against(report, rules, out));
        for (LearningPoint point : report.curve()) {
            row("from " + point.documents(), point.score(), out);
        }
        out.println(
                "  The model is told what the rules propose, and the rules were written with these"
                        + " texts in view.");
    }

    private static void against(TrainingReport report, Comparison rules, PrintStream out) {
        row("the rules", rules.scores(report.layer()).micro(), out);
        Optional<Resampling.Interval> interval =
                Resampling.USUAL.interval(report.heldOut(), report.layer(), Optional.empty());
        interval.ifPresent(
                i ->
                        out.printf(
                                "  95 %% of the model's F1: %.1f to %.1f; p of the difference: %.4f%n",
                                100 * i.low(),
                                100 * i.high(),
                                Resampling.USUAL
                                        .significance(report.heldOut(), rules, report.layer())
                                        .p()));
    }

    private static void row(String name, Score score, PrintStream out) {
        out.printf(
                "  %-16s %,8d %,8d %,8d %8.1f %8.1f %8.1f%n",
                name,
                score.expected(),
                score.found(),
                score.right(),
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1());
    }

    private static AnnotationSet set(AnnotationSet set, SampleDocument document) {
        Map<Entity, String> ids = new HashMap<>();
        for (Entity entity : document.entities()) {
            Span span = AnnotationFactory.eINSTANCE.createSpan();
            span.setId("e" + ids.size());
            span.setLayer("Entity");
            span.setTag(entity.label());
            span.setBegin(entity.begin());
            span.setEnd(entity.end());
            span.setStatus(Status.MANUAL);
            ids.put(entity, span.getId());
            set.getSpans().add(span);
        }
        for (EntityRelation gold : document.relations()) {
            Relation relation = AnnotationFactory.eINSTANCE.createRelation();
            relation.setId("r" + set.getRelations().size());
            relation.setLayer("Relation");
            relation.setTag(gold.label());
            relation.setSource(String.valueOf(ids.get(gold.source())));
            relation.setTarget(String.valueOf(ids.get(gold.target())));
            relation.setStatus(Status.MANUAL);
            set.getRelations().add(relation);
        }
        return set;
    }
}
