package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahqiq.core.store.TestCorpus.DOCUMENT;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.AnnotationSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MigrationsTest {

    private static final Migrations THREE =
            new Migrations(3, Map.of(1, MigrationsTest::oneToTwo, 2, MigrationsTest::twoToThree));

    private final TestCorpus corpus;
    private final CorpusFiles files;

    MigrationsTest(@TempDir Path folder) throws CorpusException {
        corpus = TestCorpus.in(folder.resolve("corpus"));
        CorpusStore store = corpus.store();
        files = store.files();
        store.save(Sets.fill(store.newSet(DOCUMENT, "layla")));
    }

    @Test
    void anOldFileTakesEveryStep() throws CorpusException {
        AnnotationSet set = read(THREE);
        assertThat(set.getSpans()).extracting("layer").contains("Name3").doesNotContain("Entity");
        assertThat(set.getFormatVersion()).isEqualTo(3);
        assertThat(set.getSpans().get(0).getNote()).contains("\n", "\t", "\r", "😀", "<&>");
    }

    @Test
    void aMiddlingFileTakesTheRest() throws Exception {
        corpus.replace(corpus.setFile("layla"), "formatVersion=\"1\"", "formatVersion=\"2\"");
        corpus.replace(corpus.setFile("layla"), "layer=\"Entity\"", "layer=\"Name2\"");
        assertThat(read(THREE).getSpans()).extracting("layer").contains("Name3");
    }

    @Test
    void aNewerFileIsRefused() throws Exception {
        corpus.replace(corpus.setFile("layla"), "formatVersion=\"1\"", "formatVersion=\"4\"");
        assertThatThrownBy(() -> read(THREE))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("(file format 4, this one knows 3)");
    }

    private AnnotationSet read(Migrations migrations) throws CorpusException {
        String path = CorpusPaths.set(DOCUMENT, "layla");
        try (XmiReader reader =
                migrations.open(files, path, AnnotationPackage.Literals.ANNOTATION_SET)) {
            return (AnnotationSet) reader.read(AnnotationPackage.Literals.ANNOTATION_SET);
        }
    }

    private static void oneToTwo(Document file) {
        rename(file, "Entity", "Name2");
    }

    private static void twoToThree(Document file) {
        rename(file, "Name2", "Name3");
    }

    private static void rename(Document file, String before, String after) {
        NodeList spans = file.getElementsByTagName("spans");
        for (int i = 0; i < spans.getLength(); i++) {
            Element span = (Element) spans.item(i);
            if (before.equals(span.getAttribute("layer"))) {
                span.setAttribute("layer", after);
            }
        }
    }
}
