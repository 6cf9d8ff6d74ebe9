package org.tahqiq.ui.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;

final class LoggedRunTest {

    private final RunLog log = new RunLog();
    private final RunRequest request;

    LoggedRunTest(@TempDir Path folder) throws CorpusException {
        CorpusStore store =
                Presets.byId("empty")
                        .orElseThrow()
                        .create(new PlainCorpusFiles(folder.resolve("c")), "c");
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName("mine");
        request = new RunRequest(store, folder, pipeline, List.of("a", "b"), 1);
    }

    @Test
    void theLogNamesEngineAndDocumentOfAFailureAndTheRestGoesOn() throws CorpusException {
        RunFailure failure = new RunFailure("b", Optional.of("segmenter"), "It is broken.");
        new LoggedRun(runner(List.of(failure)), request, log).run(new NullProgressMonitor());

        assertThat(log.lines())
                .filteredOn(RunLog.Line::isProblem)
                .extracting(RunLog.Line::sentence)
                .containsExactly("b, segmenter: It is broken.");
        assertThat(log.lines()).extracting(RunLog.Line::sentence).contains("a", "b");
        assertThat(log.lines().get(log.lines().size() - 1).sentence()).contains("mine");
    }

    @Test
    void aCancelledRunIsSaidToBeSo() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> new LoggedRun(runner(List.of()), request, log).run(monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(log.lines()).last().matches(RunLog.Line::isProblem);
    }

    private static PipelineRunner runner(List<RunFailure> failures) {
        return new PipelineRunner() {
            @Override
            public RunReport run(RunRequest request, IProgressMonitor monitor) {
                for (String document : request.documents()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    monitor.subTask(document);
                }
                return new RunReport(
                        1, 2, 3, Map.of(), Map.of(), failures, List.of(), Duration.ofSeconds(1));
            }

            @Override
            public AnnotationSet runOnText(
                    String text, Pipeline pipeline, Scheme scheme, IProgressMonitor monitor) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
