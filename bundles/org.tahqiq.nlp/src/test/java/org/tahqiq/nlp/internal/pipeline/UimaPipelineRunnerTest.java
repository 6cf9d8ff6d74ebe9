package org.tahqiq.nlp.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.SetState;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;

class UimaPipelineRunnerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir Path folder = Path.of("");

    private final UimaPipelineRunner runner =
            new UimaPipelineRunner(TestEngines.registry(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void writesThePipelinesOwnSetWithItsRun() throws Exception {
        CorpusStore store = corpus("one", "زار مبارك موسكو");
        Pipeline pipeline = TestEngines.pipeline("mine", "words", "names");

        run(store, pipeline, 1, "one");

        AnnotationSet set = store.load("one", "mine");
        assertThat(set.getState()).isEqualTo(SetState.FINISHED);
        assertThat(set.getSpans())
                .filteredOn(span -> span.getLayer().equals("Entity"))
                .extracting(Span::getTag, Span::getBegin, Span::getEnd, Span::getStatus)
                .containsExactly(
                        tuple("PER", 4, 9, Status.SUGGESTED),
                        tuple("PER", 10, 15, Status.SUGGESTED));
        Run run = set.getRuns().get(0);
        assertThat(set.getSpans()).extracting(Span::getRun).containsOnly(run.getId());
        assertThat(run.getStarted()).isEqualTo(NOW);
        assertThat(run.getFinished()).isEqualTo(NOW);
        assertThat(run.getSteps())
                .extracting(
                        step -> tuple(step.getEngine(), step.getVersion(), step.getParameters()))
                .containsExactly(
                        tuple("words", "7", null), tuple("names", "7", Map.of("first", "م")));
        assertThat(store.corpus().getAnnotators())
                .extracting(Annotator::getName, Annotator::getKind)
                .contains(tuple("mine", AnnotatorKind.PIPELINE));
    }

    @Test
    void givesShortIdsInTheOrderOfTheText() throws Exception {
        AnnotationSet set =
                runner.runOnText(
                        "زار مبارك موسكو",
                        TestEngines.pipeline("mine", "words", "names"),
                        Scheme.of(TestCorpus.scheme()),
                        new NullProgressMonitor());

        assertThat(set.getSpans())
                .extracting(span -> span.getId() + " " + span.getLayer())
                .containsExactly(
                        "s1 Sentence", "s2 Word", "s3 Word", "s4 Entity", "s5 Word", "s6 Entity");
        assertThat(set.getRelations())
                .extracting(r -> r.getId() + " " + r.getSource() + " " + r.getTarget())
                .containsExactly("r1 s4 s6");
    }

    @Test
    void countsWhatItMade() throws Exception {
        CorpusStore store = corpus("one", "زار مبارك موسكو", "two", "عاد مبارك");

        RunReport report =
                run(store, TestEngines.pipeline("mine", "words", "names"), 1, "one", "two");

        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.sentences()).isEqualTo(2);
        assertThat(report.words()).isEqualTo(5);
        assertThat(report.spans()).isEqualTo(Map.of("Entity", Map.of("PER", 3)));
        assertThat(report.relations()).isEqualTo(Map.of("Relation", Map.of("MEETS", 1)));
        assertThat(report.wordsPerSecond()).isPositive();
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void replacesItsOwnSetWhenItRunsAgain() throws Exception {
        CorpusStore store = corpus("one", "زار مبارك موسكو");
        run(store, TestEngines.pipeline("mine", "words", "names"), 1, "one");

        run(
                store,
                TestEngines.withParameter(
                        TestEngines.pipeline("mine", "words", "names"), 1, "first", "ز"),
                1,
                "one");

        AnnotationSet set = store.load("one", "mine");
        assertThat(set.getRuns()).hasSize(1);
        assertThat(set.getSpans())
                .filteredOn(span -> span.getLayer().equals("Entity"))
                .extracting(Span::getBegin)
                .containsExactly(0);
    }

    @Test
    void neverTakesTheNameOfAPerson() throws Exception {
        CorpusStore store = corpus("one", "نص");
        Annotator person = AnnotationFactory.eINSTANCE.createAnnotator();
        person.setName("fatima");
        person.setKind(AnnotatorKind.PERSON);
        store.corpus().getAnnotators().add(person);

        assertThatThrownBy(() -> run(store, TestEngines.pipeline("fatima", "words"), 1, "one"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "The annotator fatima of this corpus is not a pipeline, and its"
                                + " annotations must not be overwritten: give the pipeline"
                                + " another name.");
        assertThat(store.hasSet("one", "fatima")).isFalse();
    }

    @Test
    void goesOnAfterABadDocumentAndNamesIt() throws Exception {
        CorpusStore store =
                corpus("a", "نص", "b", "checked", "c", "unchecked", "d", "overflow", "e", "نص");
        Files.delete(folder.resolve("documents/e/text.txt"));
        Files.writeString(folder.resolve("documents/e/text.txt"), "another");

        RunReport report =
                run(
                        store,
                        TestEngines.pipeline("mine", "words", "saboteur"),
                        1,
                        "a",
                        "b",
                        "c",
                        "d",
                        "e",
                        "f");

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.failures())
                .extracting(RunFailure::document, failure -> failure.engine().orElse("-"))
                .containsExactly(
                        tuple("b", "saboteur"),
                        tuple("c", "saboteur"),
                        tuple("d", "saboteur"),
                        tuple("e", "-"),
                        tuple("f", "-"));
        assertThat(report.failures().get(0).sentence())
                .isEqualTo(
                        "The engine saboteur failed on this document: the cause is not known to"
                                + " Tahqiq; its technical wording, for those who help you:"
                                + " “a nut is loose”.");
        assertThat(report.failures().get(3).sentence()).contains("has changed since");
        assertThat(store.hasSet("b", "mine")).isFalse();
        assertThat(store.hasSet("a", "mine")).isTrue();
    }

    @Test
    void keepsTheOldSetOfADocumentThatFails() throws Exception {
        CorpusStore store = corpus("b", "checked");
        run(store, TestEngines.pipeline("mine", "words"), 1, "b");

        run(store, TestEngines.pipeline("mine", "words", "saboteur"), 1, "b");

        assertThat(store.load("b", "mine").getSpans()).hasSize(2);
    }

    @Test
    void writesTheSameFilesWithAnyNumberOfThreads() throws Exception {
        String[] documents =
                IntStream.range(0, 40)
                        .boxed()
                        .flatMap(i -> Stream.of("d" + i, "زار مبارك موسكو ".repeat(i + 1)))
                        .toArray(String[]::new);
        CorpusStore store = corpus(documents);
        String[] ids = IntStream.range(0, 40).mapToObj(i -> "d" + i).toArray(String[]::new);
        Pipeline pipeline = TestEngines.pipeline("mine", "words", "names");

        RunReport one = run(store, pipeline, 1, ids);
        Map<String, String> byOne = sets(ids);
        for (int threads = 2; threads <= 5; threads++) {
            RunReport several = run(store, pipeline, threads, ids);

            assertThat(sets(ids)).isEqualTo(byOne);
            assertThat(several.words()).isEqualTo(one.words());
            assertThat(several.relations()).isEqualTo(one.relations());
        }
    }

    @Test
    void stopsBetweenDocumentsWhenCancelledAndKeepsWhatIsDone() throws Exception {
        String[] documents =
                IntStream.range(0, 300)
                        .boxed()
                        .flatMap(i -> Stream.of("d" + i, "زار مبارك موسكو ".repeat(100)))
                        .toArray(String[]::new);
        CorpusStore store = corpus(documents);
        List<String> ids = IntStream.range(0, 300).mapToObj(i -> "d" + i).toList();
        NullProgressMonitor monitor =
                new NullProgressMonitor() {
                    @Override
                    public void worked(int work) {
                        setCanceled(true);
                    }
                };

        assertThatThrownBy(
                        () ->
                                runner.run(
                                        new RunRequest(
                                                store,
                                                folder,
                                                TestEngines.pipeline("mine", "words"),
                                                ids,
                                                1),
                                        monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(store.load("d0", "mine").getSpans()).hasSize(301);
        assertThat(store.hasSet("d299", "mine")).isFalse();
    }

    @Test
    void stopsAllThreadsWhenCancelled() throws Exception {
        CorpusStore store = corpus("a", "نص", "b", "نص", "c", "نص");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(
                        () ->
                                runner.run(
                                        new RunRequest(
                                                store,
                                                folder,
                                                TestEngines.pipeline("mine", "words", "names"),
                                                IntStream.range(0, 100000)
                                                        .mapToObj(i -> "x" + i)
                                                        .toList(),
                                                2),
                                        monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void saysAllThatIsWrongWithAPipelineBeforeItRuns() throws Exception {
        CorpusStore store = corpus("a", "نص");
        Pipeline pipeline =
                TestEngines.withParameter(
                        TestEngines.pipeline("mine", "names", "gone"), 0, "last", "م");

        assertThatThrownBy(() -> run(store, pipeline, 1, "a"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "The engine names has no parameter last: it has first."
                                + " The engine names needs annotations of the layer Word:"
                                + " put words before it."
                                + " The pipeline mine names the engine gone, which is not"
                                + " installed: remove the step or install the engine.");
    }

    @Test
    void remarksLayersThatTheCorpusLacks() throws Exception {
        CorpusStore store = corpus("a", "زار مبارك موسكو");
        store.corpus().getLayers().removeIf(layer -> layer.getName().equals("Relation"));

        RunReport report = run(store, TestEngines.pipeline("mine", "words", "names"), 1, "a");

        assertThat(report.remarks())
                .containsExactly(
                        "What the engine names writes to the layer Relation is dropped,"
                                + " because the corpus has no such layer.");
        assertThat(store.load("a", "mine").getRelations()).isEmpty();
    }

    @Test
    void annotatesAnEmptyText() throws Exception {
        AnnotationSet set =
                runner.runOnText(
                        "",
                        TestEngines.pipeline("mine", "words", "names"),
                        Scheme.of(TestCorpus.scheme()),
                        new NullProgressMonitor());

        assertThat(set.getSpans()).extracting(Span::getLayer).containsExactly("Sentence");
    }

    private RunReport run(CorpusStore store, Pipeline pipeline, int threads, String... documents)
            throws CorpusException {
        return runner.run(
                new RunRequest(store, folder, pipeline, List.of(documents), threads),
                new NullProgressMonitor());
    }

    private CorpusStore corpus(String... idsAndTexts) throws CorpusException {
        return TestCorpus.of(new PlainCorpusFiles(folder), idsAndTexts);
    }

    private Map<String, String> sets(String... ids) throws IOException {
        Map<String, String> sets = new TreeMap<>();
        for (String id : ids) {
            sets.put(id, Files.readString(folder.resolve("documents/" + id + "/mine.xmi")));
        }
        return sets;
    }
}
