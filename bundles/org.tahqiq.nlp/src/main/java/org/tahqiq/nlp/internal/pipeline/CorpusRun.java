package org.tahqiq.nlp.internal.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes the documents of a run through one or several chains of engines, each in a thread of its
 * own, and the sets that come of them to the disk in as many threads behind. The calling thread
 * does nothing but speak to the monitor, because monitors are not made for more than one thread.
 * Used once.
 */
final class CorpusRun {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    /** Stands among the documents that are done when all are, so that nobody waits on. */
    private static final int NOTHING = -1;

    private final DocumentAnnotation annotation;
    private final List<EngineChain> chains;
    private final WriteBehind behind;

    /**
     * Whether the threads of engines encode the sets, which they have in the caches of their
     * processors. To leave it to others is only worth while if these have processors of their own
     * and nothing else to do.
     */
    private final boolean encodesAtOnce;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();

    CorpusRun(DocumentAnnotation annotation, List<EngineChain> chains) {
        this.annotation = annotation;
        this.chains = chains;
        this.behind = new WriteBehind(annotation, chains.size(), done::add);
        this.encodesAtOnce = 2 * chains.size() > Runtime.getRuntime().availableProcessors();
    }

    /**
     * Annotates every document.
     *
     * @param monitor gets one tick for each document, once its set is on the disk or it has failed
     * @throws OperationCanceledException if cancelled; all that was annotated by then is stored
     */
    void run(SubMonitor monitor) {
        ExecutorService threads = Executors.newFixedThreadPool(2 * chains.size());
        try {
            CompletableFuture<Void> engines =
                    all(chains.stream().map(chain -> () -> annotate(chain)), threads)
                            .thenRun(behind::end);
            CompletableFuture<Void> writing =
                    all(chains.stream().map(chain -> behind::write), threads);
            CompletableFuture<Void> all = CompletableFuture.allOf(engines, writing);
            all.thenRun(() -> done.add(NOTHING));
            follow(all, monitor);
        } finally {
            threads.shutdown();
        }
        rethrow();
    }

    private CompletableFuture<Void> all(Stream<Runnable> tasks, ExecutorService threads) {
        return CompletableFuture.allOf(
                tasks.map(task -> CompletableFuture.runAsync(() -> guard(task), threads))
                        .toArray(CompletableFuture<?>[]::new));
    }

    /** What fails in one thread ends the others; they may fail of that in their turn. */
    private void guard(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            stop.set(true);
        }
    }

    private void annotate(EngineChain engines) {
        List<String> documents = annotation.documents();
        for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            if (stop.get()) {
                throw new OperationCanceledException();
            }
            Optional<Found> found =
                    annotation.annotate(i, engines, stop::get).flatMap(this::encodeIfWanted);
            if (found.isPresent()) {
                behind.add(found.get());
            } else {
                done.add(i);
            }
        }
    }

    private Optional<Found> encodeIfWanted(Annotated annotated) {
        return encodesAtOnce ? annotation.encode(annotated) : Optional.of(annotated);
    }

    /** Reports what is done until all threads have ended, well or not. */
    private void follow(CompletableFuture<Void> threads, SubMonitor monitor) {
        boolean interrupted = false;
        while (!threads.isDone() || !done.isEmpty()) {
            try {
                Integer document = done.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (document != null && document != NOTHING) {
                    monitor.subTask(annotation.documents().get(document));
                    monitor.worked(1);
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted || monitor.isCanceled()) {
                stop.set(true);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable first = failure.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
