package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.text.DecodedText;
import org.tahqiq.core.text.TextDecoding;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;

class CorpusFolderTest {

    private final Path folder;

    CorpusFolderTest(@TempDir Path folder) {
        this.folder = folder.resolve("corpus");
    }

    @Test
    void refusesToOpenAFolderThatIsNoCorpus() {
        assertThatThrownBy(() -> CorpusStore.open(new PlainCorpusFiles(folder)))
                .isInstanceOf(CorpusException.class)
                .hasMessage(folder + ": is no corpus: there is no corpus.xmi in it");
    }

    @Test
    void refusesToOpenACorpusFileThatIsSomethingElse() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("corpus.xmi"), "<xmi:XMI xmlns:xmi='http://x'/>");
        assertThatThrownBy(() -> CorpusStore.open(new PlainCorpusFiles(folder)))
                .hasMessageContaining("corpus.xmi:1: should begin with <Corpus>");
    }

    @Test
    void refusesToCreateACorpusInACorpus() throws CorpusException {
        TestCorpus.in(folder);
        assertThatThrownBy(() -> TestCorpus.in(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is a corpus already; open it, or choose another folder");
    }

    @Test
    void refusesToCreateACorpusAmongOtherFiles() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.docx"), "");
        assertThatThrownBy(() -> TestCorpus.in(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("is not empty; choose an empty folder");
        assertThat(folder.resolve("corpus.xmi")).doesNotExist();
    }

    @Test
    void createsACorpusBesideHiddenFiles() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        TestCorpus.in(folder);
        assertThat(folder.resolve("corpus.xmi")).exists();
    }

    @Test
    void listsDocumentsByIdEachOnALine() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        corpus.store().addDocument(NewDocument.of("b", "ب"));
        corpus.store().addDocument(NewDocument.of("a", "أ"));
        corpus.store().saveCorpus();
        assertThat(corpus.read(corpus.path("corpus.xmi")).lines())
                .filteredOn(line -> line.contains("<documents "))
                .extracting(line -> line.replaceAll(".* id=\"([^\"]*)\".*", "$1"))
                .containsExactly("a", "b", "لقاء");
    }

    @Test
    void keepsTheBytesOfATextAndItsEncoding() throws Exception {
        byte[] bytes = "التقى الوزير\r\nنظيره".getBytes(Charset.forName("windows-1256"));
        DecodedText content = TextDecoding.decode(bytes, "windows-1256", "a.txt");
        TestCorpus corpus = TestCorpus.in(folder);
        DocumentEntry entry =
                corpus.store()
                        .addDocument(
                                new NewDocument(
                                        "a",
                                        content,
                                        "A",
                                        Optional.of("a.txt"),
                                        Optional.of("ar-EG"),
                                        Map.of("publisher", "وكالة")));
        corpus.store().saveCorpus();
        assertThat(entry.getMetadata())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("publisher", "وكالة", "encoding", "windows-1256"));
        CorpusStore opened = CorpusStore.open(new PlainCorpusFiles(folder));
        assertThat(opened.text("a")).isEqualTo("التقى الوزير\r\nنظيره");
        assertThat(Files.readAllBytes(corpus.path(CorpusPaths.text("a")))).isEqualTo(bytes);
    }

    @Test
    void aTextIsReadOnly() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        Path text = corpus.path(CorpusPaths.text(TestCorpus.DOCUMENT));
        assertThat(Files.getPosixFilePermissions(text))
                .noneMatch(permission -> permission.name().endsWith("WRITE"));
    }

    @Test
    void refusesASetOfAnUnknownDocument() throws Exception {
        CorpusStore store = TestCorpus.in(folder).store();
        assertThatThrownBy(() -> store.newSet("x", "layla"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("There is no document 'x' in the corpus");
    }

    @Test
    void refusesANoteWithAControlCharacter() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        AnnotationSet set = Sets.fill(corpus.store().newSet(TestCorpus.DOCUMENT, "layla"));
        corpus.store().save(set);
        String before = corpus.read(corpus.setFile("layla"));
        set.getSpans().get(0).setNote("ملاحظة\u0001");
        assertThatThrownBy(() -> corpus.store().save(set))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("The note of span 'e1' holds the character U+0001");
        assertThat(corpus.read(corpus.setFile("layla"))).isEqualTo(before);
        assertThat(corpus.path("documents/" + TestCorpus.DOCUMENT).toFile().list())
                .containsExactlyInAnyOrder("text.txt", "layla.xmi");
    }

    @Test
    void refusesAFormWithHalfASurrogatePair() throws Exception {
        CorpusStore store = TestCorpus.in(folder).store();
        AnnotationSet set = Sets.fill(store.newSet(TestCorpus.DOCUMENT, "layla"));
        set.getSegments().get(0).setForm("\uD83D");
        assertThatThrownBy(() -> store.save(set))
                .hasMessageContaining("The form of segment 'g0' holds the character U+D83D");
    }

    @Test
    void refusesACorpusThatNamesALayerTwice() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        corpus.replace(corpus.path("corpus.xmi"), "<layers name=\"Zone\"", "<layers name=\"Word\"");
        assertThatThrownBy(() -> CorpusStore.open(new PlainCorpusFiles(folder)))
                .hasMessageContaining("names the layer 'Word' twice");
    }

    @Test
    void refusesADocumentIdThatLeadsElsewhere() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        corpus.replace(corpus.path("corpus.xmi"), "id=\"لقاء\"", "id=\"../../etc\"");
        assertThatThrownBy(() -> CorpusStore.open(new PlainCorpusFiles(folder)))
                .hasMessageContaining("the document id '../../etc' cannot be the name of a folder");
    }

    @Test
    void refusesAnAnnotatorThatCannotBeAFile() throws Exception {
        CorpusStore store = TestCorpus.in(folder).store();
        assertThatThrownBy(() -> store.newSet(TestCorpus.DOCUMENT, "ليلى/٢"))
                .hasMessage(
                        "The annotator name 'ليلى/٢' cannot be the name of a file; 'ليلى-٢' could");
        assertThatThrownBy(() -> store.newSet(TestCorpus.DOCUMENT, "Text"))
                .hasMessage(
                        "The annotator name 'Text' cannot be the name of a file; 'Text-1' could");
    }

    @Test
    void deletesASetWithItsJournal() throws Exception {
        TestCorpus corpus = TestCorpus.in(folder);
        CorpusStore store = corpus.store();
        store.save(Sets.fill(store.newSet(TestCorpus.DOCUMENT, "layla")));
        store.files()
                .append(
                        CorpusPaths.journal(TestCorpus.DOCUMENT, "layla"),
                        "{}\n".getBytes(StandardCharsets.UTF_8));
        store.deleteSet(TestCorpus.DOCUMENT, "layla");
        assertThat(corpus.path("documents/" + TestCorpus.DOCUMENT).toFile().list())
                .containsExactly("text.txt");
    }

    @Test
    void aPresetCorpusHasWhatItWasMadeOf() throws Exception {
        Corpus corpus = AnnotationFactory.eINSTANCE.createCorpus();
        corpus.setName("mine");
        CorpusStore.create(new PlainCorpusFiles(folder), corpus);
        assertThat(Presets.all()).isNotEmpty();
        assertThat(CorpusStore.open(new PlainCorpusFiles(folder)).corpus().getName())
                .isEqualTo("mine");
    }
}
