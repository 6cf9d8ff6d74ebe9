package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.SetState;

class CorpusStoreTest {

    private final Path folder;
    private final CorpusFiles files;
    private final CorpusStore store;

    CorpusStoreTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        files = new PlainCorpusFiles(folder.resolve("corpus"));
        store = CorpusStore.create(files, Presets.byId("empty").orElseThrow().newCorpus("تجربة"));
        store.addDocument(NewDocument.of("لقاء", "التقى وزير الخارجية نظيره"));
        store.saveCorpus();
    }

    @Test
    void opensWhatItCreated() throws CorpusException {
        CorpusStore opened = CorpusStore.open(files);
        assertThat(EcoreUtil.equals(opened.corpus(), store.corpus())).isTrue();
        assertThat(opened.text("لقاء")).isEqualTo("التقى وزير الخارجية نظيره");
    }

    @Test
    void aTextThatBeginsWithAZeroWidthNoBreakSpaceKeepsIt() throws CorpusException {
        store.addDocument(NewDocument.of("mark", "\uFEFFزار محمد"));
        store.saveCorpus();
        assertThat(CorpusStore.open(files).text("mark")).isEqualTo("\uFEFFزار محمد");
    }

    @Test
    void keepsEveryFeatureOfASet() throws CorpusException {
        AnnotationSet set = Sets.fill(store.newSet("لقاء", "layla"));
        store.save(set);
        assertThat(EcoreUtil.equals(store.load("لقاء", "layla"), set)).isTrue();
    }

    @Test
    void summaryReadsTheState() throws CorpusException {
        store.save(Sets.fill(store.newSet("لقاء", "layla")));
        assertThat(store.annotators("لقاء")).containsExactly("layla");
        assertThat(store.summary("لقاء", "layla"))
                .isEqualTo(new SetSummary("لقاء", "layla", SetState.IN_PROGRESS));
    }

    @Test
    void summaryReadsAHeadThatAnotherProgramWrote() throws Exception {
        store.save(Sets.fill(store.newSet("لقاء", "layla")));
        Path file = folder.resolve("corpus/documents/لقاء/layla.xmi");
        String ours = Files.readString(file);
        Files.writeString(file, ours.replace(" xmi:version", "\n    xmi:version"));
        assertThat(store.summary("لقاء", "layla").state()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void summaryRefusesAStateThatIsNone() throws Exception {
        store.save(Sets.fill(store.newSet("لقاء", "layla")));
        Path file = folder.resolve("corpus/documents/لقاء/layla.xmi");
        Files.writeString(file, Files.readString(file).replace("in-progress", "almost"));
        assertThatThrownBy(() -> store.summary("لقاء", "layla"))
                .hasMessageContaining("layla.xmi:2: 'almost' is no state of a set");
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws CorpusException {
        AnnotationSet set = Sets.fill(store.newSet("لقاء", "layla"));
        store.save(set);
        byte[] first = files.read(CorpusPaths.set("لقاء", "layla"));
        store.save(store.load("لقاء", "layla"));
        assertThat(files.read(CorpusPaths.set("لقاء", "layla"))).isEqualTo(first);
    }

    @Test
    void oneChangedSpanIsOneChangedLine() throws CorpusException {
        AnnotationSet set = Sets.fill(store.newSet("لقاء", "layla"));
        store.save(set);
        List<String> before = lines();
        set.getSpans().get(1).setTag("ORG");
        store.save(set);
        List<String> after = lines();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
    }

    @Test
    void sortsWithoutTouchingTheSet() throws CorpusException {
        AnnotationSet set = store.newSet("لقاء", "layla");
        set.getSpans().add(Sets.span("b", "Word", 5, 6));
        set.getSpans().add(Sets.span("a", "Word", 0, 4));
        store.save(set);
        assertThat(set.getSpans()).extracting("id").containsExactly("b", "a");
        assertThat(store.load("لقاء", "layla").getSpans())
                .extracting("id")
                .containsExactly("a", "b");
    }

    @Test
    void duplicateNamesGetANumber() throws CorpusException {
        DocumentEntry second = store.addDocument(NewDocument.of("لقاء", "نص آخر"));
        assertThat(second.getId()).isEqualTo("لقاء-2");
    }

    @Test
    void namesThatDifferInCaseAloneGetANumber() throws CorpusException {
        store.addDocument(NewDocument.of("Budapest", "نص"));
        assertThat(store.addDocument(NewDocument.of("BUDAPEST", "نص")).getId())
                .isEqualTo("BUDAPEST-2");
    }

    @Test
    void whatABrokenOffImportLeftIsReplaced() throws CorpusException {
        store.addDocument(NewDocument.of("خبر", "نص قديم"));
        CorpusStore opened = CorpusStore.open(files);
        assertThat(opened.addDocument(NewDocument.of("خبر", "نص جديد")).getId()).isEqualTo("خبر");
        assertThat(opened.text("خبر")).isEqualTo("نص جديد");
    }

    @Test
    void aFolderWithSomebodysWorkIsNotReplaced() throws CorpusException {
        store.addDocument(NewDocument.of("خبر", "نص قديم"));
        store.save(store.newSet("خبر", "layla"));
        CorpusStore opened = CorpusStore.open(files);
        assertThat(opened.addDocument(NewDocument.of("خبر", "نص جديد")).getId()).isEqualTo("خبر-2");
    }

    @Test
    void aRemovedDocumentLeavesNothingBehindAndItsNameIsFree() throws CorpusException {
        store.save(Sets.fill(store.newSet("لقاء", "layla")));
        store.removeDocument("لقاء");

        assertThat(CorpusStore.open(files).corpus().getDocuments()).isEmpty();
        assertThat(folder.resolve("corpus/documents/لقاء")).doesNotExist();
        assertThat(store.addDocument(NewDocument.of("لقاء", "نص")).getId()).isEqualTo("لقاء");
    }

    @Test
    void refusesATextThatChanged() throws Exception {
        Path text = folder.resolve("corpus/documents/لقاء/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "نص آخر");
        assertThatThrownBy(() -> store.text("لقاء"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("text.txt: has changed since it was imported");
    }

    private List<String> lines() throws CorpusException {
        return new String(files.read(CorpusPaths.set("لقاء", "layla")), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
