package org.tahqiq.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.SetState;

final class CorpusStatusTest {

    private final Path folder;
    private final CorpusFixture corpus;

    CorpusStatusTest(@TempDir Path folder) throws CorpusException {
        this.folder = folder;
        corpus = new CorpusFixture(folder, "a", "b");
    }

    @Test
    void setsAreCountedByAnnotatorAndState() {
        CorpusStatus.Report report = status(false);
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.annotators())
                .containsExactly(
                        new CorpusStatus.AnnotatorStatus(
                                "machine",
                                Optional.of(AnnotatorKind.PIPELINE),
                                Map.of(
                                        SetState.NEW,
                                        2,
                                        SetState.IN_PROGRESS,
                                        0,
                                        SetState.FINISHED,
                                        0)));
    }

    @Test
    void documentsThatNobodyHasAnnotatedAreCounted() throws CorpusException {
        corpus.store.addDocument(NewDocument.of("c", "نص"));
        assertThat(status(false).untouched()).isEqualTo(1);
    }

    @Test
    void unsavedEditsAreNamed() throws CorpusException {
        byte[] entry = "{}\n".getBytes(StandardCharsets.UTF_8);
        corpus.store.files().append(CorpusPaths.journal("b", "machine"), entry);
        assertThat(status(false).unsaved())
                .containsExactly(new CorpusStatus.Unsaved("b", "machine"));
    }

    @Test
    void aSetThatCannotBeReadIsNamedAndTheOthersAreCounted() throws IOException {
        Files.writeString(folder.resolve("documents/a/machine.xmi"), "<nonsense/>");
        CorpusStatus.Report report = status(false);
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("a/machine.xmi".replace("/", folder.getFileSystem().getSeparator()));
        assertThat(report.annotators().get(0).sets()).containsEntry(SetState.NEW, 1);
    }

    @Test
    void aTextThatHasChangedIsFoundByTheThoroughLook() throws IOException {
        Path text = folder.resolve("documents/a/text.txt");
        assertThat(text.toFile().setWritable(true)).isTrue();
        Files.writeString(text, "نص آخر");
        assertThat(status(false).problems()).isEmpty();
        assertThat(status(true).problems())
                .singleElement()
                .asString()
                .contains("text.txt")
                .contains("has changed since it was imported");
    }

    private CorpusStatus.Report status(boolean thorough) {
        return new CorpusStatus(corpus.store, thorough).run(new NullProgressMonitor());
    }
}
