package org.tahqiq.ui.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.NewDocument;

/** Everybody in the workbench has the same store of a corpus. */
final class CorporaTest {

    private static final String NAME = "asked for";
    private static final int TIMES = 30;

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);

    @AfterEach
    void clear() throws CoreException {
        project.delete(true, true, null);
    }

    @Test
    void aCorpusThatIsAskedForWhileItIsMadeHasTheStoreOfItsMaker() throws Exception {
        Corpora corpora = Corpora.ofWorkbench();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> ask(corpora, ended));
        try {
            for (int i = 0; i < TIMES; i++) {
                corpora.create(
                        NAME,
                        Presets.byId("diplomatic-news").orElseThrow(),
                        Optional.empty(),
                        new NullProgressMonitor());
                CorpusStore made = corpora.store(project);
                made.addDocument(NewDocument.of("visit", "زار الوزير الرباط.\n"));
                made.saveCorpus();

                assertThat(corpora.store(project).document("visit")).as("time %d", i).isPresent();
                project.delete(true, true, null);
            }
        } finally {
            ended.set(true);
            asking.join();
        }
    }

    private void ask(Corpora corpora, AtomicBoolean ended) {
        while (!ended.get()) {
            try {
                if (project.isAccessible()) {
                    corpora.store(project);
                }
            } catch (CorpusException | IllegalArgumentException notYetOrNotAnyMore) {
                Thread.onSpinWait();
            }
        }
    }
}
