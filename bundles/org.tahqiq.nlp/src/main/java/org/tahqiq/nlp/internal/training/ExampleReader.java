package org.tahqiq.nlp.internal.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/**
 * Makes examples of somebody's sets.
 *
 * @param annotator whose
 */
public record ExampleReader(CorpusStore store, String annotator) {

    private static final String LANGUAGE = "ar";

    /**
     * The examples.
     *
     * @param examples by document, in the order that was asked for
     * @param empty documents of which there is a set, but nothing to learn from
     */
    public record Examples<E>(Map<String, E> examples, List<String> empty) {}

    /**
     * Reads the documents of which there is a set.
     *
     * @throws CorpusException if a text or set cannot be read
     */
    public <E> Examples<E> read(List<String> documents, Task<E> task, IProgressMonitor monitor)
            throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        Map<String, E> examples = new LinkedHashMap<>();
        List<String> empty = new ArrayList<>();
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            AnalysisEngine engines = engines(task.engines());
            CasMapping mapping = new CasMapping(Scheme.of(store.corpus()).layers());
            CAS cas = mapping.newCas();
            for (String document : documents) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (store.hasSet(document, annotator)) {
                    String text = store.text(document);
                    cas.reset();
                    mapping.write(new CasDocument(document, "", LANGUAGE, text), cas);
                    engines.process(cas);
                    task.example(cas, store.load(document, annotator), text)
                            .ifPresentOrElse(
                                    example -> examples.put(document, example),
                                    () -> empty.add(document));
                }
                progress.worked(1);
            }
            engines.destroy();
        } catch (ResourceInitializationException | AnalysisEngineProcessException e) {
            throw new IllegalStateException(e);
        }
        return new Examples<>(examples, empty);
    }

    private static AnalysisEngine engines(List<String> ids)
            throws ResourceInitializationException, CorpusException {
        EngineRegistry registry = EngineRegistry.installed();
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : ids) {
            EngineDescriptor engine = registry.engine(id).orElseThrow();
            ParameterValues values = ParameterValues.of(engine, Map.of(), Path.of(""));
            steps.add(registry.describe(engine, values));
        }
        return AnalysisEngineFactory.createEngine(
                AnalysisEngineFactory.createEngineDescription(
                        steps.toArray(AnalysisEngineDescription[]::new)));
    }
}
