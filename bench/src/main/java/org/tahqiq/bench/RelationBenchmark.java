package org.tahqiq.bench;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.tahqiq.bench.SampleDocument.Entity;
import org.tahqiq.bench.SampleDocument.EntityRelation;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;

/**
 * Precision and recall by label of the relations that rules find: over the entities of the
 * hand-made annotation, which shows what the rules are worth by themselves, and over those of the
 * pipeline, which shows what a person gets. A relation is right if both ends and the label are. All
 * these texts were before the eyes of those who wrote the rules, which is said beside each figure.
 * The model's figures are held out: each document against a model of the others.
 */
final class RelationBenchmark {

    private static final List<String> WORDS =
            List.of("boilerplate", "news-segmenter", "clitic-segmenter");

    private static final String IN_VIEW = " (in view of those who wrote the rules), entities ";

    private final Path root;
    private final Scratch scratch;
    private final PrintStream out;

    RelationBenchmark(Path root, Scratch scratch, PrintStream out) {
        this.root = root;
        this.scratch = scratch;
        this.out = out;
    }

    void run() throws Exception {
        Path samples = root.resolve("samples/diplomatic-news");
        List<SampleDocument> documents = SampleDocument.read(samples, samples);
        List<SampleDocument> all = new ArrayList<>(documents);
        measure("samples", documents, true);
        measure("samples", documents, false);
        Path articles = root.resolveSibling("shared/articles");
        if (Files.exists(articles)) {
            documents = SampleDocument.read(articles, root.resolve("bench/gold"));
            measure("articles", documents, true);
            measure("articles", documents, false);
            all.addAll(documents);
        }
        RelationModelFigures.measure(all, scratch.fresh("relations"), out);
    }

    private void measure(String name, List<SampleDocument> documents, boolean given)
            throws Exception {
        List<String> engines = new ArrayList<>(WORDS);
        if (!given) {
            engines.addAll(List.of("date-expressions", "dictionary-entities"));
        }
        EngineChain entities = EngineChain.of(engines);
        EngineChain relations = entities.and("rule-relations");
        LabelScores scores = new LabelScores();
        ErrorList errors = new ErrorList();
        for (SampleDocument document : documents) {
            CAS cas = entities.fresh(document.text());
            entities.run();
            if (given) {
                document.entities().forEach(entity -> add(cas, entity));
            }
            relations.run();
            List<EntityRelation> found = relations(cas);
            scores.add(document.relations(), found);
            for (EntityRelation missed : LabelScores.without(document.relations(), found)) {
                errors.add("missed " + missed.label(), shown(document, missed));
            }
            for (EntityRelation wrong : LabelScores.without(found, document.relations())) {
                errors.add("wrong " + wrong.label(), shown(document, wrong));
            }
        }
        String entitiesFrom = given ? "by hand" : "of the pipeline";
        scores.print("Relations, " + name + IN_VIEW + entitiesFrom, out);
        errors.write(
                root.resolve(
                        "bench/target/errors/relations %s, entities %s.tsv"
                                .formatted(name, entitiesFrom)));
    }

    private static String shown(SampleDocument document, EntityRelation relation) {
        return document.name()
                + "\t"
                + document.shown(relation.source())
                + "\t"
                + document.shown(relation.target());
    }

    private static void add(CAS cas, Entity entity) {
        AnnotationFS annotation =
                cas.createAnnotation(
                        cas.getTypeSystem().getType(NamedEntity.class.getName()),
                        entity.begin(),
                        entity.end());
        TahqiqTypes.set(annotation, "value", entity.label());
        cas.addFsToIndexes(annotation);
    }

    private static List<EntityRelation> relations(CAS cas) {
        List<EntityRelation> relations = new ArrayList<>();
        for (AnnotationFS relation : TahqiqTypes.all(cas, TahqiqTypes.RELATION)) {
            relations.add(
                    new EntityRelation(
                            String.valueOf(TahqiqTypes.text(relation, "label")),
                            end(relation, "Governor"),
                            end(relation, "Dependent")));
        }
        return relations;
    }

    private static Entity end(AnnotationFS relation, String feature) {
        Feature end = relation.getType().getFeatureByBaseName(feature);
        return EngineChain.entity((AnnotationFS) relation.getFeatureValue(end));
    }
}
