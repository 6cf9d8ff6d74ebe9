package org.tahqiq.nlp.internal.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.component.CasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.model.annotation.Step;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.EngineParameter;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineProvider;
import org.tahqiq.nlp.internal.engine.EngineRegistry;

/** Small engines to run: words between spaces, names that begin with a letter, a saboteur. */
final class TestEngines implements EngineProvider {

    static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

    static EngineRegistry registry() {
        return EngineRegistry.of(List.of(new TestEngines()));
    }

    static Pipeline pipeline(String name, String... engines) {
        Pipeline pipeline = AnnotationFactory.eINSTANCE.createPipeline();
        pipeline.setName(name);
        for (String engine : engines) {
            Step step = AnnotationFactory.eINSTANCE.createStep();
            step.setEngine(engine);
            pipeline.getSteps().add(step);
        }
        return pipeline;
    }

    @Override
    public List<EngineDescriptor> engines() {
        return List.of(
                engine("words", List.of(), List.of("Sentence", "Word"), List.of()),
                engine(
                        "names",
                        List.of("Word"),
                        List.of("Entity", "Relation"),
                        List.of(EngineParameter.string("first", "م", "Letter", "حرف"))),
                engine("saboteur", List.of(), List.of(), List.of()));
    }

    private static EngineDescriptor engine(
            String id, List<String> reads, List<String> writes, List<EngineParameter> parameters) {
        return new EngineDescriptor(
                id, id, id, id, id, "Apache-2.0", "7", reads, writes, parameters);
    }

    @Override
    public AnalysisEngineDescription describe(EngineDescriptor engine, ParameterValues values)
            throws ResourceInitializationException {
        return switch (engine.id()) {
            case "words" -> createEngineDescription(Words.class);
            case "names" -> createEngineDescription(Names.class, "first", values.string("first"));
            default -> createEngineDescription(Saboteur.class);
        };
    }

    /** One sentence, and a word wherever there is no space. */
    public static final class Words extends CasAnnotator_ImplBase {
        @Override
        public void process(@Nullable CAS cas) {
            if (cas == null) {
                return;
            }
            String text = cas.getDocumentText();
            add(cas, "segmentation.type.Sentence", 0, text.length());
            int begin = 0;
            for (String word : text.split(" ", -1)) {
                if (!word.isEmpty()) {
                    add(cas, "segmentation.type.Token", begin, begin + word.length());
                }
                begin += word.length() + 1;
            }
        }
    }

    /** A person wherever a word begins with the letter; everybody meets the next one. */
    public static final class Names extends CasAnnotator_ImplBase {

        @ConfigurationParameter(name = "first")
        private String first = "";

        @Override
        public void process(@Nullable CAS cas) {
            if (cas == null) {
                return;
            }
            Type token = cas.getTypeSystem().getType(DKPRO + "segmentation.type.Token");
            AnnotationFS before = null;
            for (AnnotationFS word : List.copyOf(cas.getAnnotationIndex(token).select().asList())) {
                if (word.getCoveredText().startsWith(first)) {
                    AnnotationFS name =
                            add(cas, "ner.type.NamedEntity", word.getBegin(), word.getEnd());
                    set(name, "value", "PER");
                    if (before != null) {
                        relate(cas, before, name);
                    }
                    before = name;
                }
            }
        }

        private static void relate(CAS cas, AnnotationFS source, AnnotationFS target) {
            AnnotationFS relation =
                    cas.createAnnotation(
                            cas.getTypeSystem().getType("org.tahqiq.type.Relation"),
                            target.getBegin(),
                            target.getEnd());
            Type type = relation.getType();
            relation.setFeatureValue(type.getFeatureByBaseName("Governor"), source);
            relation.setFeatureValue(type.getFeatureByBaseName("Dependent"), target);
            set(relation, "label", "MEETS");
            set(relation, "layer", "Relation");
            cas.addFsToIndexes(relation);
        }
    }

    /** Fails on texts that ask for it. */
    public static final class Saboteur extends CasAnnotator_ImplBase {
        @Override
        public void process(@Nullable CAS cas) throws AnalysisEngineProcessException {
            String text = cas == null ? "" : cas.getDocumentText();
            if (text.contains("checked")) {
                throw new AnalysisEngineProcessException(
                        new IllegalStateException("a nut is loose"));
            }
            if (text.contains("unchecked")) {
                throw new IllegalStateException("a bolt is loose");
            }
            if (text.contains("overflow")) {
                overflow(1);
            }
        }

        private static int overflow(int depth) {
            return overflow(depth + 1) + 1;
        }
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation =
                cas.createAnnotation(cas.getTypeSystem().getType(DKPRO + type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    private static void set(AnnotationFS annotation, String feature, String value) {
        annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
    }

    /** Used where a pipeline sets a parameter. */
    static Pipeline withParameter(Pipeline pipeline, int step, String name, String value) {
        pipeline.getSteps().get(step).setParameters(Map.of(name, value));
        return pipeline;
    }
}
