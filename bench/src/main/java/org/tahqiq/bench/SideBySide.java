package org.tahqiq.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Pieces of work, each in a thread of its own. */
final class SideBySide {

    private SideBySide() {}

    /** Does them, and waits for all. */
    static void run(List<Runnable> work) {
        CompletableFuture.allOf(
                        work.stream()
                                .map(CompletableFuture::runAsync)
                                .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
