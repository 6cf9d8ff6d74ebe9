package org.tahqiq.nlp.internal.training;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.evaluation.Mark;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.internal.engine.TahqiqTypes;
import org.tahqiq.nlp.internal.engine.lexicon.Resources;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidate;
import org.tahqiq.nlp.internal.engine.relation.RelationCandidates;
import org.tahqiq.nlp.internal.engine.relation.RelationRules;
import org.tahqiq.nlp.internal.engine.trained.Classifier;
import org.tahqiq.nlp.internal.engine.trained.RelationModelData;

/** Learns which entities of a sentence are related; the entities are those of the set. */
public final class RelationTask implements Task<RelationTask.Document> {

    private static final String ENTITY = "Entity";
    private static final String LAYER = "Relation";
    private static final int LEAST = 20;

    /** What is learned besides where all are related, or none is. */
    private static final List<Classifier.Example> CONTRAST =
            List.of(
                    new Classifier.Example(RelationCandidate.NONE, List.of("?")),
                    new Classifier.Example("?" + RelationCandidate.FORWARD, List.of("??")));

    /** Two entities, and what is known of them. */
    record Pair(
            Mark.OfSpan first,
            Mark.OfSpan second,
            String tags,
            String proposed,
            Classifier.Example example) {

        Mark mark(String label) {
            String tag = label.substring(0, label.length() - 1);
            return label.endsWith(RelationCandidate.FORWARD)
                    ? new Mark.OfRelation(LAYER, tag, first, second)
                    : new Mark.OfRelation(LAYER, tag, second, first);
        }
    }

    /** The pairs of entities of a document, and its relations. */
    public record Document(List<Pair> pairs, List<Mark> relations) {}

    private final RelationCandidates candidates;

    /** Reads the rules, whose proposals are learned from. */
    public RelationTask() {
        try {
            candidates =
                    new RelationCandidates(
                            new RelationRules(Resources.lines("relations.tsv"), "relations.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CorpusException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String layer() {
        return LAYER;
    }

    @Override
    public Message counted(int count) {
        return Messages.RELATIONS.with(count);
    }

    @Override
    public int least() {
        return LEAST;
    }

    @Override
    public List<String> engines() {
        return List.of("boilerplate", "news-segmenter", "clitic-segmenter");
    }

    @Override
    public Optional<Document> example(CAS cas, AnnotationSet set, String text) {
        Map<String, AnnotationFS> entities = new HashMap<>();
        for (Span span : set.getSpans()) {
            if (span.getLayer().equals(ENTITY) && span.getStatus() != Status.REJECTED) {
                entities.put(span.getId(), add(cas, span));
            }
        }
        Map<List<AnnotationFS>, String> labels = new HashMap<>();
        List<Mark> relations = new ArrayList<>();
        for (Relation relation : set.getRelations()) {
            AnnotationFS source = entities.get(relation.getSource());
            AnnotationFS target = entities.get(relation.getTarget());
            if (relation.getLayer().equals(LAYER)
                    && relation.getStatus() != Status.REJECTED
                    && relation.getTag() != null
                    && source != null
                    && target != null) {
                labels.put(List.of(source, target), relation.getTag());
                relations.add(
                        new Mark.OfRelation(LAYER, relation.getTag(), span(source), span(target)));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (RelationCandidate candidate : candidates.read(cas)) {
            pairs.add(
                    new Pair(
                            span(candidate.first()),
                            span(candidate.second()),
                            candidate.tags(),
                            candidate.proposed(),
                            new Classifier.Example(
                                    label(candidate, labels), candidate.features())));
        }
        return entities.isEmpty() ? Optional.empty() : Optional.of(new Document(pairs, relations));
    }

    private static AnnotationFS add(CAS cas, Span span) {
        AnnotationFS entity =
                cas.createAnnotation(
                        cas.getTypeSystem().getType(NamedEntity.class.getName()),
                        span.getBegin(),
                        span.getEnd());
        TahqiqTypes.set(entity, "value", span.getTag());
        cas.addFsToIndexes(entity);
        return entity;
    }

    private static Mark.OfSpan span(AnnotationFS entity) {
        String tag = TahqiqTypes.text(entity, "value");
        return Mark.OfSpan.of(ENTITY, tag == null ? "" : tag, entity.getBegin(), entity.getEnd());
    }

    private static String label(
            RelationCandidate candidate, Map<List<AnnotationFS>, String> labels) {
        String forward = labels.get(List.of(candidate.first(), candidate.second()));
        if (forward != null) {
            return forward + RelationCandidate.FORWARD;
        }
        String backward = labels.get(List.of(candidate.second(), candidate.first()));
        return backward == null ? RelationCandidate.NONE : backward + RelationCandidate.BACKWARD;
    }

    @Override
    public Map<String, Integer> labels(Document example) {
        Map<String, Integer> labels = new TreeMap<>();
        example.relations().forEach(mark -> labels.merge(mark.tag(), 1, Integer::sum));
        return labels;
    }

    @Override
    public List<Mark> expected(Document example) {
        return example.relations();
    }

    @Override
    public Optional<List<Mark>> rules(Document example) {
        return Optional.of(
                example.pairs().stream()
                        .filter(pair -> !pair.proposed().equals(RelationCandidate.NONE))
                        .map(pair -> pair.mark(pair.proposed()))
                        .toList());
    }

    @Override
    public Trained<Document> train(List<Document> examples, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int relations = examples.stream().mapToInt(d -> d.relations().size()).sum();
        List<Pair> pairs = examples.stream().flatMap(d -> d.pairs().stream()).toList();
        Set<String> tags =
                pairs.stream()
                        .filter(pair -> !pair.example().label().equals(RelationCandidate.NONE))
                        .map(Pair::tags)
                        .collect(Collectors.toSet());
        List<Classifier.Example> related = new ArrayList<>();
        for (Pair pair : pairs) {
            if (tags.contains(pair.tags())) {
                related.add(pair.example());
            }
        }
        if (related.stream().map(Classifier.Example::label).distinct().count() < 2) {
            related.addAll(CONTRAST);
        }
        RelationModelData model = new RelationModelData(relations, tags, Classifier.train(related));
        return new Trained<>() {
            @Override
            public List<Mark> find(Document example) {
                List<Mark> found = new ArrayList<>();
                for (Pair pair : example.pairs()) {
                    model.relation(pair.tags(), pair.example().features())
                            .ifPresent(choice -> found.add(pair.mark(choice.label())));
                }
                return found;
            }

            @Override
            public byte[] bytes() {
                return model.write();
            }
        };
    }
}
