package org.tahqiq.nlp.api.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;

/**
 * A corpus of made-up documents, annotated by {@code salma}: words that are no names elsewhere are
 * always ships, and each ship is located in the place that it sails to, which no rule knows.
 */
final class ShipCorpus {

    static final List<String> SHIPS =
            List.of("النورس", "العقاب", "الهدهد", "الكروان", "البلبل", "الشاهين");
    static final List<String> PLACES = List.of("طنجة", "عدن", "البصرة", "تونس");

    private final Path folder;
    private final List<String> documents = new ArrayList<>();

    private ShipCorpus(Path folder) {
        this.folder = folder;
    }

    static ShipCorpus in(Path folder) throws CorpusException {
        ShipCorpus corpus = new ShipCorpus(folder);
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder.resolve("corpus")),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("ships"));
        Annotator salma = AnnotationFactory.eINSTANCE.createAnnotator();
        salma.setName("salma");
        salma.setKind(AnnotatorKind.PERSON);
        store.corpus().getAnnotators().add(salma);
        for (int i = 0; i < 6; i++) {
            StringBuilder text = new StringBuilder();
            for (String ship : SHIPS) {
                text.append("أبحرت السفينة ").append(ship);
                text.append(" أمس إلى ").append(PLACES.get(i % PLACES.size())).append(".\n");
            }
            corpus.documents.add(
                    store.addDocument(NewDocument.of("d" + i, text.toString())).getId());
        }
        store.saveCorpus();
        for (String document : corpus.documents) {
            store.save(annotated(store.newSet(document, "salma"), store.text(document)));
        }
        return corpus;
    }

    private static AnnotationSet annotated(AnnotationSet set, String text) {
        int begin = 0;
        for (String sentence : text.split("\n")) {
            String ship = sentence.split(" ")[2];
            String place = sentence.substring(sentence.lastIndexOf(' ') + 1).replace(".", "");
            Span source = add(set, begin + sentence.indexOf(ship), ship, "FAC", Status.MANUAL);
            Span target = add(set, begin + sentence.indexOf(place), place, "GPE", Status.ACCEPTED);
            Relation relation = AnnotationFactory.eINSTANCE.createRelation();
            relation.setId("r" + set.getRelations().size());
            relation.setLayer("Relation");
            relation.setTag("LOCATED_IN");
            relation.setSource(source.getId());
            relation.setTarget(target.getId());
            relation.setStatus(Status.MANUAL);
            set.getRelations().add(relation);
            begin += sentence.length() + 1;
        }
        add(set, 0, "أبحرت", "PER", Status.REJECTED);
        return set;
    }

    /** Gives salma words and segments: whether a word is split depends on the one before it. */
    void segment() throws CorpusException {
        for (String document : documents) {
            String text = store().text(document);
            AnnotationSet set = store().load(document, "salma");
            int begin = 0;
            for (String word : text.split("[ \n]")) {
                if (!word.isEmpty()) {
                    Span span = add(set, begin, word, null, Status.MANUAL);
                    span.setLayer("Word");
                    if (word.startsWith("ال")) {
                        addSegment(set, span, 0, 0, 2, "DET");
                        addSegment(set, span, 1, 2, word.length(), "PROPN");
                    } else {
                        addSegment(set, span, 0, 0, word.length(), "NOUN");
                    }
                }
                begin += word.length() + 1;
            }
            store().save(set);
        }
    }

    private static void addSegment(
            AnnotationSet set, Span word, int index, int begin, int end, String pos) {
        Segment segment = AnnotationFactory.eINSTANCE.createSegment();
        segment.setId("s" + set.getSegments().size());
        segment.setLayer("Segment");
        segment.setWord(word.getId());
        segment.setIndex(index);
        segment.setBegin(word.getBegin() + begin);
        segment.setEnd(word.getBegin() + end);
        segment.setValues(Map.of("pos", pos));
        segment.setStatus(Status.MANUAL);
        set.getSegments().add(segment);
    }

    private static Span add(
            AnnotationSet set, int begin, String form, @Nullable String tag, Status status) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("e" + set.getSpans().size());
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(begin);
        span.setEnd(begin + form.length());
        span.setStatus(status);
        set.getSpans().add(span);
        return span;
    }

    List<String> documents() {
        return List.copyOf(documents);
    }

    /** Adds a document with an empty set of salma's. */
    String addEmpty(String text) throws CorpusException {
        CorpusStore store = store();
        String id = store.addDocument(NewDocument.of("empty", text)).getId();
        store.saveCorpus();
        store.save(store.newSet(id, "salma"));
        documents.add(id);
        return id;
    }

    CorpusStore store() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
    }

    Path model() {
        return folder.resolve("models/ships.model");
    }

    TrainingReport train(TrainingTask task, List<String> ids) throws CorpusException {
        return new Training(store(), "salma", ids).run(task, model(), new NullProgressMonitor());
    }

    /** Runs the pipeline with the model over a text. */
    AnnotationSet run(TrainingTask task, String text) throws CorpusException {
        Pipeline pipeline = TrainedPipeline.named("ships");
        TrainedPipeline.use(pipeline, task, model().toString());
        return run(pipeline, text);
    }

    AnnotationSet run(Pipeline pipeline, String text) throws CorpusException {
        return PipelineRunner.installed()
                .runOnText(text, pipeline, Scheme.of(store().corpus()), new NullProgressMonitor());
    }
}
