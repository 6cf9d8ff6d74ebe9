package org.tahqiq.ui.internal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;

final class GoldAnnotatorsTest {

    @Test
    void curatorsComeFirstAndPipelinesLast(@TempDir Path folder) throws CorpusException {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(folder.resolve("c")),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("c"));
        String document = store.addDocument(NewDocument.of("1", "نص")).getId();
        add(store, document, "arabic-news", AnnotatorKind.PIPELINE);
        add(store, document, "brat", AnnotatorKind.IMPORT);
        add(store, document, "nora", AnnotatorKind.PERSON);
        add(store, document, "zayd", AnnotatorKind.CURATOR);

        assertThat(GoldAnnotators.of(store)).containsExactly("zayd", "nora", "brat", "arabic-news");
    }

    private static void add(CorpusStore store, String document, String name, AnnotatorKind kind)
            throws CorpusException {
        Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
        annotator.setName(name);
        annotator.setKind(kind);
        store.corpus().getAnnotators().add(annotator);
        store.save(store.newSet(document, name));
    }
}
