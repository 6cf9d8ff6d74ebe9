package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    @Test
    void severalThreadsAddReadAndSave(@TempDir Path folder) throws Exception {
        CorpusStore store = TestCorpus.in(folder.resolve("corpus")).store();
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "نص رقم " + i + " وفيه كلمات";
            tasks.add(
                    () -> {
                        String id = store.addDocument(NewDocument.of("خبر", text)).getId();
                        store.save(Sets.fill(store.newSet(id, "arabic-news")));
                        assertThat(store.text(id)).isEqualTo(text);
                        assertThat(store.load(id, "arabic-news").getSpans()).hasSize(3);
                        return id;
                    });
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> ids = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(tasks)) {
                ids.add(done.get());
            }
            assertThat(ids).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
        store.saveCorpus();
        assertThat(CorpusStore.open(store.files()).corpus().getDocuments()).hasSize(41);
    }
}
