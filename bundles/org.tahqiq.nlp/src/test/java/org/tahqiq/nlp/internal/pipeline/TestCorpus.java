package org.tahqiq.nlp.internal.pipeline;

import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.BuiltInLayers;
import org.tahqiq.core.store.CorpusFiles;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;

/** Corpora for the small engines of {@link TestEngines}. */
final class TestCorpus {

    private TestCorpus() {}

    static CorpusStore of(CorpusFiles files, String... idsAndTexts) throws CorpusException {
        CorpusStore store = CorpusStore.create(files, scheme());
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            store.addDocument(NewDocument.of(idsAndTexts[i], idsAndTexts[i + 1]));
        }
        store.saveCorpus();
        return store;
    }

    static Corpus scheme() {
        Corpus corpus = AnnotationFactory.eINSTANCE.createCorpus();
        corpus.setName("test");
        BuiltInLayers.addTo(corpus);
        corpus.getLayers().add(layer("Entity", LayerKind.SPAN));
        Layer relation = layer("Relation", LayerKind.RELATION);
        relation.setSourceLayer("Entity");
        relation.setTargetLayer("Entity");
        corpus.getLayers().add(relation);
        return corpus;
    }

    private static Layer layer(String name, LayerKind kind) {
        Layer layer = AnnotationFactory.eINSTANCE.createLayer();
        layer.setName(name);
        layer.setKind(kind);
        layer.setTagset("tags");
        return layer;
    }
}
