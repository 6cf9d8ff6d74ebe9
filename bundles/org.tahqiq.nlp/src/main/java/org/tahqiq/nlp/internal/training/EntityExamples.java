package org.tahqiq.nlp.internal.training;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Span;
import org.tahqiq.model.annotation.Status;
import org.tahqiq.nlp.api.engine.EngineDescriptor;
import org.tahqiq.nlp.api.engine.ParameterValues;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.engine.entity.EntityRules;
import org.tahqiq.nlp.internal.engine.entity.Mention;
import org.tahqiq.nlp.internal.engine.entity.SentenceReader;
import org.tahqiq.nlp.internal.engine.entity.SentenceWord;
import org.tahqiq.nlp.internal.engine.entity.WordFeatures;
import org.tahqiq.nlp.internal.engine.learn.LabelledSentence;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/**
 * Makes examples of the entities in somebody's sets. Sentences and words are made anew by the
 * engines of the default pipeline, so that the model meets later what it has learned from.
 */
public final class EntityExamples {

    /** The language of what is learned. */
    public static final String LANGUAGE = "ar";

    private static final List<String> ENGINES =
            List.of("boilerplate", "news-segmenter", "clitic-segmenter");
    private static final String LAYER = "Entity";

    private final CorpusStore store;
    private final String annotator;
    private final SentenceReader reader = new SentenceReader();
    private final EntityRules rules = new EntityRules(Gazetteer.builtIn().names());
    private final WordFeatures features = new WordFeatures();

    /** Will read this annotator's sets. */
    public EntityExamples(CorpusStore store, String annotator) {
        this.store = store;
        this.annotator = annotator;
    }

    /**
     * The sentences of each document of which there is a set.
     *
     * @throws CorpusException if a text or set cannot be read
     */
    public List<List<LabelledSentence>> read(List<String> documents, IProgressMonitor monitor)
            throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, documents.size());
        List<List<LabelledSentence>> examples = new ArrayList<>();
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            AnalysisEngine engines = engines();
            CasMapping mapping = new CasMapping(Scheme.of(store.corpus()).layers());
            CAS cas = mapping.newCas();
            for (String document : documents) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (store.hasSet(document, annotator)) {
                    cas.reset();
                    mapping.write(
                            new CasDocument(document, "", LANGUAGE, store.text(document)), cas);
                    engines.process(cas);
                    examples.add(examples(cas, store.load(document, annotator)));
                }
                progress.worked(1);
            }
            engines.destroy();
        } catch (ResourceInitializationException | AnalysisEngineProcessException e) {
            throw new IllegalStateException(e);
        }
        return examples;
    }

    private static AnalysisEngine engines()
            throws ResourceInitializationException, CorpusException {
        EngineRegistry registry = EngineRegistry.installed();
        List<AnalysisEngineDescription> steps = new ArrayList<>();
        for (String id : ENGINES) {
            EngineDescriptor engine = registry.engine(id).orElseThrow();
            ParameterValues values = ParameterValues.of(engine, Map.of(), Path.of(""));
            steps.add(registry.describe(engine, values));
        }
        return AnalysisEngineFactory.createEngine(
                AnalysisEngineFactory.createEngineDescription(
                        steps.toArray(AnalysisEngineDescription[]::new)));
    }

    private List<LabelledSentence> examples(CAS cas, AnnotationSet set) {
        List<List<SentenceWord>> sentences = reader.read(cas);
        List<List<Mention>> mentions = rules.findBySentence(sentences);
        List<LabelledSentence> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<SentenceWord> words = sentences.get(i);
            List<LabelledSpans.Span> spans = new ArrayList<>();
            for (Span span : set.getSpans()) {
                if (span.getLayer().equals(LAYER)
                        && span.getTag() != null
                        && span.getStatus() != Status.REJECTED) {
                    place(span, words, spans);
                }
            }
            examples.add(
                    new LabelledSentence(
                            features.of(words, mentions.get(i)),
                            LabelledSpans.labels(spans, words.size())));
        }
        return examples;
    }

    /** Adds the span if it lies within the sentence. */
    private static void place(Span span, List<SentenceWord> words, List<LabelledSpans.Span> spans) {
        if (span.getBegin() < words.get(0).begin()
                || span.getEnd() > words.get(words.size() - 1).end()) {
            return;
        }
        int first = 0;
        while (first < words.size() - 1 && words.get(first).end() <= span.getBegin()) {
            first++;
        }
        int next = first + 1;
        while (next < words.size() && words.get(next).begin() < span.getEnd()) {
            next++;
        }
        spans.add(new LabelledSpans.Span(span.getTag(), first, next));
    }
}
