package org.tahqiq.nlp.internal.engine;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;

/** Runs built-in engines over a text and shows what came out as plain strings. */
final class EnginePipeline {

    private final AnalysisEngine engine;

    private EnginePipeline(AnalysisEngine engine) {
        this.engine = engine;
    }

    /** These engines with their defaults, in this order. */
    static EnginePipeline of(String... ids) throws UIMAException, CorpusException {
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : ids) {
            steps.add(describe(id, Map.of()));
        }
        return of(steps);
    }

    static EnginePipeline of(List<AnalysisEngineDescription> steps) throws UIMAException {
        return new EnginePipeline(
                AnalysisEngineFactory.createEngine(
                        AnalysisEngineFactory.createEngineDescription(
                                steps.toArray(AnalysisEngineDescription[]::new))));
    }

    static AnalysisEngineDescription describe(String id, Map<String, String> values)
            throws UIMAException, CorpusException {
        BuiltInEngines engines = new BuiltInEngines();
        EngineDescriptor engine =
                engines.engines().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
        return engines.describe(engine, ParameterValues.of(engine, values, Path.of("")));
    }

    JCas run(String text) throws UIMAException {
        JCas cas = JCasFactory.createJCas();
        cas.setDocumentLanguage("ar");
        cas.setDocumentText(text);
        engine.process(cas);
        return cas;
    }

    /** The sentences' texts. */
    List<String> sentences(String text) throws UIMAException {
        return texts(JCasUtil.select(run(text), Sentence.class));
    }

    /** The words' texts. */
    List<String> words(String text) throws UIMAException {
        return texts(JCasUtil.select(run(text), Token.class));
    }

    /** Annotations of a type as {@code value:text}. */
    List<String> values(String text, String type) throws UIMAException {
        return TahqiqTypes.all(run(text).getCas(), type).stream()
                .map(a -> TahqiqTypes.text(a, "value") + ":" + a.getCoveredText())
                .toList();
    }

    /** Entities as {@code tag:text}, in the order of the text, long before short. */
    List<String> entities(String text) throws UIMAException {
        return values(text, NamedEntity.class.getName());
    }

    /** Relations as {@code source RELATION target}. */
    List<String> relations(String text) throws UIMAException {
        List<String> relations = new ArrayList<>();
        for (AnnotationFS relation : TahqiqTypes.all(run(text).getCas(), TahqiqTypes.RELATION)) {
            AnnotationFS source =
                    (AnnotationFS)
                            relation.getFeatureValue(
                                    relation.getType().getFeatureByBaseName("Governor"));
            relations.add(
                    source.getCoveredText()
                            + " "
                            + TahqiqTypes.text(relation, "label")
                            + " "
                            + relation.getCoveredText());
        }
        return relations;
    }

    private static List<String> texts(Iterable<? extends AnnotationFS> annotations) {
        List<String> texts = new ArrayList<>();
        annotations.forEach(a -> texts.add(a.getCoveredText()));
        return texts;
    }
}
