package org.tahqiq.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;
import org.tahqiq.core.store.PlainCorpusFiles;

/** A process that is killed amid edits has lost none that it was told of. */
final class KilledSessionTest {

    private static final String WORD = "كلمة ";
    private static final int WORDS = 4000;
    private static final int ENOUGH = 25;

    @Test
    void everyAcknowledgedEditIsThereWhenTheSetIsOpenedAgain(@TempDir Path root) throws Exception {
        CorpusStore store =
                CorpusStore.create(
                        new PlainCorpusFiles(root),
                        Presets.byId("diplomatic-news").orElseThrow().newCorpus("test"));
        store.addDocument(NewDocument.of("visit", WORD.repeat(WORDS)));
        store.saveCorpus();
        store.save(store.newSet("visit", "nora"));

        int acknowledged = killAmidEdits(root);

        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        DocumentSession session = DocumentSession.open(store, "visit", "nora");
        Recovery recovery = session.recovery().orElseThrow();
        assertThat(recovery.labels()).hasSizeGreaterThanOrEqualTo(acknowledged);
        assertThat(recovery.labels().get(acknowledged - 1)).isEqualTo("Edit " + acknowledged);
        assertThat(session.view().annotations("Entity")).hasSize(recovery.labels().size());
        assertThat(session.isDirty()).isTrue();
    }

    /** How many edits the process had been told of when it was killed. */
    private static int killAmidEdits(Path root) throws Exception {
        Process editing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Annotator.class.getName(),
                                root.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int acknowledged = 0;
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(editing.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == ENOUGH) {
                    // The process itself would also throw away what it has said by then.
                    editing.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        editing.waitFor();
        return acknowledged;
    }

    /** Marks one word after the other, and says so each time when the session has it. */
    static final class Annotator {

        private Annotator() {}

        public static void main(String[] args) throws Exception {
            CorpusStore store = CorpusStore.open(new PlainCorpusFiles(Path.of(args[0])));
            DocumentSession session = DocumentSession.open(store, "visit", "nora");
            for (int i = 1; i <= WORDS; i++) {
                int begin = (i - 1) * WORD.length();
                EditResult result =
                        session.edit(
                                "Edit " + i,
                                new EditRequest.CreateSpan(
                                        "Entity", begin, begin + WORD.length() - 1, "PER"));
                if (result instanceof EditResult.Done) {
                    System.out.println(i);
                    System.out.flush();
                }
            }
        }
    }
}
