package org.tahqiq.nlp.api.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;

/** Trains on made-up documents in which a word that is no name elsewhere is always a ship. */
class EntityTrainingTest {

    private static final List<String> SHIPS =
            List.of("النورس", "العقاب", "الهدهد", "الكروان", "البلبل", "الشاهين");
    private static final List<String> PLACES = List.of("طنجة", "عدن", "البصرة", "تونس");

    @TempDir private Path folder = Path.of("");
    private final List<String> documents = new ArrayList<>();

    @BeforeEach
    void annotate() throws CorpusException {
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
            documents.add(store.addDocument(NewDocument.of("d" + i, text.toString())).getId());
        }
        store.saveCorpus();
        for (String document : documents) {
            AnnotationSet set = store.newSet(document, "salma");
            String text = store.text(document);
            for (String ship : SHIPS) {
                add(set, text.indexOf(ship), ship, "FAC", Status.MANUAL);
            }
            for (String place : PLACES) {
                for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
                    add(set, at, place, "GPE", Status.ACCEPTED);
                }
            }
            add(set, 0, "أبحرت", "PER", Status.REJECTED);
            store.save(set);
        }
    }

    @Test
    void modelFindsWhatNoListHas() throws CorpusException {
        TrainingReport report = train(documents);

        assertThat(report.documents()).isEqualTo(6);
        assertThat(report.entities()).isEqualTo(72);
        assertThat(report.scores()).containsOnlyKeys("FAC", "GPE");
        assertThat(report.all().f1()).isGreaterThan(0.95);
        assertThat(found("أبحرت السفينة النورس أمس إلى عدن.")).contains("FAC:النورس", "GPE:عدن");
        assertThat(found("أبحرت السفينة الغراب أمس إلى عدن.")).contains("FAC:الغراب");
    }

    @Test
    void everyEntityOfTheModelHasAScore() throws CorpusException {
        train(documents);

        assertThat(
                        spans("أبحرت السفينة النورس أمس.").stream()
                                .filter(s -> s.getTag().equals("FAC")))
                .isNotEmpty()
                .allMatch(span -> span.getScore() > 0 && span.getScore() < 1);
    }

    @Test
    void tooLittleIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> train(documents.subList(0, 1)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(
                        "salma has 1 documents with 12 entities, and at least 2 documents with 50");
        assertThat(model()).doesNotExist();
    }

    @Test
    void cancelWritesNothing() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(
                        () -> new EntityTraining(store(), "salma", documents).run(model(), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(model()).doesNotExist();
    }

    @Test
    void folderThatIsAFileIsNamed() throws Exception {
        Files.createFile(folder.resolve("models"));

        assertThatThrownBy(() -> train(documents))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("The model cannot be written here");
    }

    @Test
    void modelThatIsNoneIsRefusedBeforeAnythingRuns() throws Exception {
        Files.createDirectories(model().getParent());
        Files.writeString(model(), "no model");

        assertThatThrownBy(() -> found("أبحرت السفينة."))
                .hasMessageContaining("This is no model that Tahqiq has trained.");
    }

    private TrainingReport train(List<String> ids) throws CorpusException {
        return new EntityTraining(store(), "salma", ids).run(model(), new NullProgressMonitor());
    }

    private CorpusStore store() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder.resolve("corpus")));
    }

    private Path model() {
        return folder.resolve("models/ships.model");
    }

    private List<String> found(String text) throws CorpusException {
        return spans(text).stream()
                .map(s -> s.getTag() + ":" + text.substring(s.getBegin(), s.getEnd()))
                .toList();
    }

    private List<Span> spans(String text) throws CorpusException {
        Pipeline pipeline = EntityTraining.pipeline("ships", model().toString());
        return PipelineRunner.installed()
                .runOnText(text, pipeline, Scheme.of(store().corpus()), new NullProgressMonitor())
                .getSpans()
                .stream()
                .filter(span -> span.getLayer().equals("Entity"))
                .toList();
    }

    private static void add(AnnotationSet set, int begin, String form, String tag, Status status) {
        Span span = AnnotationFactory.eINSTANCE.createSpan();
        span.setId("e" + set.getSpans().size());
        span.setLayer("Entity");
        span.setTag(tag);
        span.setBegin(begin);
        span.setEnd(begin + form.length());
        span.setStatus(status);
        set.getSpans().add(span);
    }
}
