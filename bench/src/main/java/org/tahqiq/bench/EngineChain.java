package org.tahqiq.bench;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/** Engines with their defaults, run one after the other over one CAS that is filled by hand. */
final class EngineChain {

    private final AnalysisEngine engine;
    private final CAS cas;

    private EngineChain(AnalysisEngine engine, CAS cas) {
        this.engine = engine;
        this.cas = cas;
    }

    /** The engines with these ids, in this order. */
    static EngineChain of(List<String> ids) throws Exception {
        Scheme scheme = Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("bench"));
        return new EngineChain(engine(ids), new CasMapping(scheme.layers()).newCas());
    }

    /** One more engine over the same CAS. */
    EngineChain and(String id) throws Exception {
        return new EngineChain(engine(List.of(id)), cas);
    }

    private static AnalysisEngine engine(List<String> ids) throws Exception {
        EngineRegistry registry = EngineRegistry.installed();
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : ids) {
            EngineDescriptor descriptor = registry.engine(id).orElseThrow();
            steps.add(
                    registry.describe(
                            descriptor, ParameterValues.of(descriptor, Map.of(), Path.of(""))));
        }
        return AnalysisEngineFactory.createEngine(
                AnalysisEngineFactory.createEngineDescription(
                        steps.toArray(AnalysisEngineDescription[]::new)));
    }

    /** The CAS, empty but for the text. */
    CAS fresh(String text) {
        cas.reset();
        cas.setDocumentLanguage("ar");
        cas.setDocumentText(text);
        return cas;
    }

    void run() throws Exception {
        engine.process(cas);
    }

    /** The entities that are in the CAS. */
    List<SampleDocument.Entity> entities() {
        List<SampleDocument.Entity> entities = new ArrayList<>();
        for (AnnotationFS entity :
                cas.getAnnotationIndex(cas.getTypeSystem().getType(NamedEntity.class.getName()))) {
            entities.add(entity(entity));
        }
        return entities;
    }

    static SampleDocument.Entity entity(AnnotationFS entity) {
        return new SampleDocument.Entity(
                entity.getFeatureValueAsString(entity.getType().getFeatureByBaseName("value")),
                entity.getBegin(),
                entity.getEnd());
    }
}
