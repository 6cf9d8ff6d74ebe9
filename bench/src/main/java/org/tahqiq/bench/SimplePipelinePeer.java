package org.tahqiq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.dkpro.core.io.text.TextReader;

/**
 * The peer of the runner as uimaFIT is used: {@link SimplePipeline} over files that DKPro's reader
 * finds in a folder. What the components find is thrown away. Engines are there before the clock
 * runs, as the runner's are.
 */
final class SimplePipelinePeer {

    /** Held here, because loggers that nobody holds forget what they were told. */
    private static final Logger READER = Logger.getLogger("org.dkpro");

    private final AnalysisEngine engine;
    private final Path folder;

    /**
     * @param folder holds the texts of this thread
     */
    private SimplePipelinePeer(AnalysisEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /** Deals texts out to as many pipelines as there are engines. */
    static List<SimplePipelinePeer> over(
            List<AnalysisEngine> engines, List<String> texts, Path folder) throws IOException {
        READER.setLevel(Level.WARNING);
        for (int i = 0; i < texts.size(); i++) {
            Path of = Files.createDirectories(folder.resolve("" + i % engines.size()));
            Files.writeString(of.resolve(i + ".txt"), texts.get(i));
        }
        return IntStream.range(0, engines.size())
                .mapToObj(i -> new SimplePipelinePeer(engines.get(i), folder.resolve("" + i)))
                .toList();
    }

    /** A pass over all texts, ready to go: readers are used up by one. */
    static Runnable pass(List<SimplePipelinePeer> pipelines) throws UIMAException {
        List<Runnable> threads = new ArrayList<>();
        for (SimplePipelinePeer pipeline : pipelines) {
            CollectionReader reader = pipeline.reader();
            threads.add(() -> pipeline.run(reader));
        }
        return () -> SideBySide.run(threads);
    }

    private CollectionReader reader() throws UIMAException {
        return CollectionReaderFactory.createReader(
                TextReader.class,
                TextReader.PARAM_SOURCE_LOCATION,
                folder.toString(),
                TextReader.PARAM_PATTERNS,
                "*.txt",
                TextReader.PARAM_LANGUAGE,
                "ar");
    }

    private void run(CollectionReader reader) {
        try {
            SimplePipeline.runPipeline(reader, engine);
        } catch (UIMAException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
