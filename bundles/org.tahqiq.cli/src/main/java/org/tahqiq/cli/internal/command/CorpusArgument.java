package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.tahqiq.cli.internal.UsageException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import picocli.CommandLine.Parameters;

/** The corpus that a command works on, and what names mean in it. */
final class CorpusArgument {

    @Parameters(index = "0", paramLabel = "CORPUS", description = "The folder of the corpus.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    CorpusStore open() throws CorpusException {
        return CorpusStore.open(new PlainCorpusFiles(folder));
    }

    /** Refuses a name that no annotator and no pipeline of the corpus bears. */
    static String requireAnnotator(Corpus corpus, String name) throws UsageException {
        List<String> annotators = corpus.getAnnotators().stream().map(Annotator::getName).toList();
        if (!annotators.contains(name)) {
            throw UsageException.unknown("annotator", name, new TreeSet<>(annotators));
        }
        return name;
    }

    /** The pipeline of that name. */
    static Pipeline requirePipeline(Corpus corpus, String name) throws UsageException {
        return corpus.getPipelines().stream()
                .filter(pipeline -> name.equals(pipeline.getName()))
                .findFirst()
                .orElseThrow(
                        () ->
                                UsageException.unknown(
                                        "pipeline",
                                        name,
                                        corpus.getPipelines().stream()
                                                .map(Pipeline::getName)
                                                .toList()));
    }
}
