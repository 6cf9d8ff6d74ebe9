package org.tahqiq.nlp.api.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.internal.engine.EngineProvider;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/**
 * The pipelines that come with Tahqiq (resource {@code pipelines.properties}), and after them those
 * of the optional features that are installed.
 */
public final class DefaultPipelines {

    /** The pipeline for Arabic news; also the name of the annotator of what it makes. */
    public static final String ARABIC_NEWS = "arabic-news";

    private static final String FILE = "pipelines.properties";

    private DefaultPipelines() {}

    /** New objects, in display order. */
    public static List<Pipeline> all() {
        Properties texts = read();
        List<Pipeline> all = new ArrayList<>();
        words(texts.getProperty("pipelines")).forEach(name -> all.add(pipeline(name, texts)));
        EngineRegistry.providers().forEach(provider -> all.addAll(provider.pipelines()));
        return List.copyOf(all);
    }

    /**
     * Adds those of whose name the corpus has no pipeline, and the layers that they need beyond
     * those of every corpus.
     */
    public static void addTo(Corpus corpus) {
        Set<String> names =
                corpus.getPipelines().stream().map(Pipeline::getName).collect(Collectors.toSet());
        all().stream()
                .filter(pipeline -> !names.contains(pipeline.getName()))
                .forEach(corpus.getPipelines()::add);
        for (EngineProvider provider : EngineRegistry.providers()) {
            provider.layers().stream()
                    .filter(layer -> Scheme.of(corpus).layer(layer.getName()).isEmpty())
                    .forEach(corpus.getLayers()::add);
        }
    }

    private static Pipeline pipeline(String name, Properties texts) {
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName(name);
        pipeline.setLabelEn(texts.getProperty(name + ".labelEn"));
        pipeline.setLabelAr(texts.getProperty(name + ".labelAr"));
        pipeline.setDescriptionEn(texts.getProperty(name + ".descriptionEn"));
        pipeline.setDescriptionAr(texts.getProperty(name + ".descriptionAr"));
        words(texts.getProperty(name + ".engines"))
                .forEach(
                        engine -> {
                            Step step = AnnotationFactory.eINSTANCE.createStep();
                            step.setEngine(engine);
                            pipeline.getSteps().add(step);
                        });
        return pipeline;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" "));
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = DefaultPipelines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
