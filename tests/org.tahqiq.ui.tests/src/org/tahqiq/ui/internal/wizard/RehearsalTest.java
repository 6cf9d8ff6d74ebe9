package org.tahqiq.ui.internal.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.Importer;

/** What a preview says of an import before it is made. */
final class RehearsalTest {

    private static final String TEXT = "زار الوزير لافروف بغداد، وقال إن الزيارة مهمة.";

    private final Path in;
    private final PlainCorpusFiles files;
    private final CorpusStore store;

    RehearsalTest(@TempDir Path folder) throws Exception {
        in = Files.createDirectory(folder.resolve("in"));
        files = new PlainCorpusFiles(folder.resolve("corpus"));
        store =
                CorpusStore.create(
                        files, Presets.byId("diplomatic-news").orElseThrow().newCorpus("c"));
    }

    @Test
    void nothingIsWritten() throws Exception {
        put("a.txt", TEXT);
        put("b.conll", "بغداد B-GPE\n");
        assertThat(rehearsed().documents()).isEqualTo(2);
        CorpusStore after = CorpusStore.open(files);
        assertThat(after.corpus().getDocuments()).isEmpty();
        assertThat(files.list("documents")).isEmpty();
        assertThat(store.corpus().getDocuments()).isEmpty();
    }

    @Test
    void theFirstDocumentIsShownWithItsAnnotations() throws Exception {
        put("a.conll", "زار O\nبغداد B-GPE\n");
        Rehearsal.First first = rehearsed().first().orElseThrow();
        assertThat(first.imported().format()).isEqualTo("conll2002");
        assertThat(first.encoding()).isEqualTo("UTF-8");
        assertThat(first.set().text()).contains("زار بغداد");
        assertThat(first.set().annotations("Entity"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.getTag()).isEqualTo("GPE"));
    }

    @Test
    void theEncodingIsFoundOfEachFile() throws Exception {
        Files.write(in.resolve("a.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
        put("b.txt", TEXT + " اليوم.");
        Rehearsal found = rehearsed();
        assertThat(found.first().orElseThrow().encoding()).isEqualTo("windows-1256");
        assertThat(found.first().orElseThrow().set().text()).isEqualTo(TEXT);
        assertThat(found.documents()).isEqualTo(2);
        assertThat(found.problems())
                .singleElement()
                .satisfies(p -> assertThat(p).contains("a.txt", "read as windows-1256"));
    }

    @Test
    void aWrongEncodingIsSeen() throws Exception {
        put("a.txt", TEXT);
        ImportRequest wrong =
                ImportRequest.of(List.of(in)).withEncoding(Charset.forName("windows-1256"));
        Rehearsal found = rehearsed(wrong);
        assertThat(found.first().orElseThrow().set().text()).isNotEqualTo(TEXT).startsWith("ط");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestCounted() throws Exception {
        put("a.txt", TEXT);
        put("empty.txt", "");
        put("b.conll", "بغداد B-GPE\nدمشق B-XYZ\n");
        Rehearsal found = rehearsed();
        assertThat(found.documents()).isEqualTo(2);
        assertThat(found.known()).isZero();
        assertThat(found.annotations()).isPositive();
        assertThat(found.formats()).isEqualTo(Map.of("text", 1, "conll2002", 1));
        assertThat(found.problems().get(0)).contains("empty.txt", "is empty");
        assertThat(found.problems()).anyMatch(problem -> problem.contains("no tag 'XYZ'"));
    }

    @Test
    void whatIsThereAlreadyIsSaid() throws Exception {
        store.addDocument(NewDocument.of("a", TEXT));
        store.saveCorpus();
        put("a.txt", TEXT);
        Rehearsal found = rehearsed();
        assertThat(found.known()).isEqualTo(1);
        assertThat(found.first().orElseThrow().set().text()).isEqualTo(TEXT);
        assertThat(found.problems()).anyMatch(problem -> problem.contains("already"));
    }

    @Test
    void whatIsForetoldComes() throws Exception {
        for (int i = 0; i < 5; i++) {
            put(i + ".txt", TEXT + i);
            put(i + ".conll", "بغداد B-GPE\nدمشق B-XYZ\nرقم" + i + " O\n");
        }
        ImportRequest request = ImportRequest.of(List.of(in)).withGuessedEncodings();
        Rehearsal found = rehearsed(request);
        assertThat(new Importer(FormatCatalog.installed(), store, request).run(monitor()))
                .usingRecursiveComparison()
                .isEqualTo(found.result());
    }

    @Test
    void itCanBeCancelled() throws Exception {
        put("a.txt", TEXT);
        NullProgressMonitor cancelled = monitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> Rehearsal.of(files, ImportRequest.of(List.of(in)), cancelled))
                .isInstanceOf(OperationCanceledException.class);
    }

    private Rehearsal rehearsed() throws CorpusException {
        return rehearsed(ImportRequest.of(List.of(in)).withGuessedEncodings());
    }

    private Rehearsal rehearsed(ImportRequest request) throws CorpusException {
        return Rehearsal.of(files, request, monitor());
    }

    private static NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private void put(String name, String text) throws IOException {
        Files.write(in.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
