package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tahqiq.core.store.TestCorpus.DOCUMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;

class DamagedFilesTest {

    private final TestCorpus corpus;
    private final CorpusStore store;
    private final Path file;

    DamagedFilesTest(@TempDir Path folder) throws CorpusException {
        corpus = TestCorpus.in(folder.resolve("corpus"));
        store = corpus.store();
        store.save(Sets.fill(store.newSet(DOCUMENT, "layla")));
        file = corpus.setFile("layla");
    }

    @Test
    void aSetThatIsMissing() throws IOException {
        Files.delete(file);
        loading().hasMessageEndingWith("layla.xmi: cannot be read: there is no such file");
    }

    @Test
    void aSetThatIsEmpty() throws IOException {
        Files.write(file, new byte[0]);
        loading().hasMessageContaining("layla.xmi:1: is cut off or damaged; restore it");
    }

    @Test
    void aSetThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 2; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            loading()
                    .hasMessageContaining("layla.xmi")
                    .hasMessageContaining("is cut off or damaged");
        }
    }

    @Test
    void saysWhichLineIsBroken() throws IOException {
        corpus.replace(file, "tag=\"MEETS\"", "tag=MEETS");
        int line =
                1 + (int) corpus.read(file).lines().takeWhile(l -> !l.contains("=MEETS")).count();
        loading().hasMessageContaining("layla.xmi:" + line + ": is cut off or damaged");
    }

    @Test
    void aSetWithBytesThatAreNotUtf8() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 40] = (byte) 0xC7;
        Files.write(file, bytes);
        loading().hasMessageContaining("is cut off or damaged");
    }

    @Test
    void aSetOfANewerVersion() throws IOException {
        corpus.replace(file, "formatVersion=\"1\"", "formatVersion=\"7\"");
        loading()
                .hasMessageContaining(
                        "layla.xmi:2: was written by a newer Tahqiq (file format 7, this one knows"
                                + " 1); update Tahqiq to open it");
    }

    @Test
    void aSetWithoutAVersion() throws IOException {
        corpus.replace(file, " formatVersion=\"1\"", "");
        loading().hasMessageContaining("states no version of its format");
    }

    @Test
    void aSetWithAnExternalEntity() throws IOException {
        Path secret = corpus.path("secret.txt");
        Files.writeString(secret, "secret");
        corpus.replace(
                file,
                "<annotation:",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<annotation:");
        corpus.replace(file, "tag=\"MEETS\"", "tag=\"&x;\"");
        loading().hasMessageContaining("layla.xmi:2: has a document type (<!DOCTYPE");
    }

    @Test
    void aSetWithAnEntityThatGrowsAndGrows() throws IOException {
        corpus.replace(
                file,
                "<annotation:",
                "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<annotation:");
        loading().hasMessageContaining("has a document type");
    }

    @Test
    void anUnknownAttribute() throws IOException {
        corpus.replace(file, "tag=\"MEETS\"", "tag=\"MEETS\" certainty=\"1\"");
        loading().hasMessageMatching(".*layla.xmi:\\d+: the attribute 'certainty' is unknown.*");
    }

    @Test
    void anUnknownElement() throws IOException {
        corpus.replace(file, "</annotation:", "  <frames id=\"f1\"/>\n</annotation:");
        loading().hasMessageMatching(".*layla.xmi:\\d+: the element 'frames' is unknown.*");
    }

    @Test
    void anUnknownValue() throws IOException {
        corpus.replace(file, "status=\"corrected\"", "status=\"doubted\"");
        loading().hasMessageContaining("'doubted' is no value of 'status'");
    }

    @Test
    void anOffsetThatIsNoNumber() throws IOException {
        corpus.replace(file, "begin=\"8\"", "begin=\"٨\\u200F\"");
        loading().hasMessageContaining("is no value of 'begin'");
    }

    @Test
    void aDateThatIsNone() throws IOException {
        corpus.replace(file, "when=\"2026-11-22T01:02:03.456789Z\"", "when=\"yesterday\"");
        loading().hasMessageContaining("'yesterday' is no value of 'when'");
    }

    @Test
    void featureValuesWithoutAName() throws IOException {
        corpus.replace(file, "values=\"role=", "values=\"ministerial|role=");
        loading().hasMessageContaining("is no value of 'values'");
    }

    @Test
    void conflictMarksOfAMerge() throws IOException {
        corpus.replace(file, "  <relations", "<<<<<<< HEAD\n  <relations");
        loading().hasMessageContaining("is cut off or damaged");
    }

    @Test
    void textBetweenTheElements() throws IOException {
        corpus.replace(file, "  <relations", "=======\n  <relations");
        loading().hasMessageContaining("there is text between the elements");
    }

    @Test
    void twoAnnotationsWithOneId() throws IOException {
        corpus.replace(file, "id=\"w1\"", "id=\"e1\"");
        loading().hasMessageContaining("has two annotations with the id 'e1'");
    }

    @Test
    void aSpanBeyondTheText() throws IOException {
        corpus.replace(file, "begin=\"8\" end=\"12\"", "begin=\"8\" end=\"1200\"");
        loading().hasMessageContaining("'e2' reaches from 8 to 1200 in a text of 29 characters");
    }

    @Test
    void aSetUnderTheNameOfAnotherAnnotator() throws IOException {
        Files.move(file, corpus.setFile("omar"));
        assertThatThrownBy(() -> store.load(DOCUMENT, "omar"))
                .hasMessageContaining("holds what 'layla' says of 'لقاء', which belongs elsewhere");
    }

    @Test
    void aSetMadeOnAnotherText() throws IOException {
        corpus.replace(file, "textSha256=\"", "textSha256=\"00");
        loading().hasMessageContaining("was made on another text than the document has");
    }

    @Test
    void aTextThatChangedAfterAnnotation() throws IOException {
        corpus.replace(corpus.path(CorpusPaths.text(DOCUMENT)), "أمس", "اليوم");
        loading().hasMessageContaining("text.txt: has changed since it was imported");
    }

    @Test
    void aCorpusInThePlaceOfASet() throws IOException {
        Files.copy(corpus.path("corpus.xmi"), corpus.setFile("omar"));
        assertThatThrownBy(() -> store.load(DOCUMENT, "omar"))
                .hasMessageContaining("should begin with <AnnotationSet> and begins with <Corpus>");
    }

    @Test
    void oneDamagedSetDoesNotHarmTheOthers() throws Exception {
        store.save(Sets.fill(store.newSet(DOCUMENT, "omar")));
        Files.writeString(file, "");
        assertThat(store.load(DOCUMENT, "omar").getSpans()).hasSize(3);
        assertThat(store.text(DOCUMENT)).isEqualTo(TestCorpus.TEXT);
    }

    private AbstractThrowableAssert<?, ?> loading() {
        return assertThatThrownBy(() -> store.load(DOCUMENT, "layla"))
                .isInstanceOf(CorpusException.class);
    }
}
