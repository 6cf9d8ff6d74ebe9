package org.tahqiq.nlp.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.model.annotation.AnnotationSet;

/**
 * Takes the documents of a run through one or several chains of engines, each in a thread of its
 * own. Sets are stored in the background: forcing a file to the disk is mostly waiting. The calling
 * thread does nothing but speak to the monitor, because monitors are not made for more than one
 * thread. Used once.
 */
final class CorpusRun {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    /**
     * How many sets of a chain are stored at once. A file system forces several files in one go, so
     * that it pays to let more of them wait for it than there are processors.
     */
    private static final int STORED_AT_ONCE = 4;

    /** How many more may wait, before the chain stores one itself. */
    private static final int WAITING_SETS = 4;

    private final DocumentAnnotation annotation;
    private final List<EngineChain> chains;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    CorpusRun(DocumentAnnotation annotation, List<EngineChain> chains) {
        this.annotation = annotation;
        this.chains = chains;
    }

    /**
     * Annotates every document.
     *
     * @param monitor gets one tick for each document
     * @throws OperationCanceledException if cancelled; all that was annotated by then is stored
     */
    void run(SubMonitor monitor) {
        ExecutorService engines = Executors.newFixedThreadPool(chains.size());
        ExecutorService storing =
                new ThreadPoolExecutor(
                        STORED_AT_ONCE * chains.size(),
                        STORED_AT_ONCE * chains.size(),
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING_SETS * chains.size()),
                        new ThreadPoolExecutor.CallerRunsPolicy());
        try {
            CompletableFuture<?>[] workers =
                    chains.stream()
                            .map(
                                    chain ->
                                            CompletableFuture.runAsync(
                                                    () -> work(chain, storing), engines))
                            .toArray(CompletableFuture<?>[]::new);
            follow(CompletableFuture.allOf(workers), monitor);
        } finally {
            engines.shutdown();
            storing.shutdown();
        }
    }

    private void work(EngineChain engines, ExecutorService storing) {
        List<CompletableFuture<?>> stored = new ArrayList<>();
        boolean good = false;
        try {
            List<String> documents = annotation.documents();
            for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                if (stop.get()) {
                    throw new OperationCanceledException();
                }
                int index = i;
                Optional<AnnotationSet> set = annotation.annotate(index, engines, stop::get);
                stored.removeIf(CorpusRun::isGood);
                stored.add(CompletableFuture.runAsync(() -> finish(index, set), storing));
            }
            good = true;
        } finally {
            if (!good) {
                stop.set(true);
            }
            CompletableFuture.allOf(stored.toArray(CompletableFuture<?>[]::new)).join();
        }
    }

    private void finish(int index, Optional<AnnotationSet> set) {
        set.ifPresent(annotated -> annotation.store(index, annotated));
        done.add(annotation.documents().get(index));
    }

    private static boolean isGood(CompletableFuture<?> task) {
        return task.isDone() && !task.isCompletedExceptionally();
    }

    /** Reports what is done until all workers have ended, well or not. */
    private void follow(CompletableFuture<Void> workers, SubMonitor monitor) {
        boolean interrupted = false;
        while (!workers.isDone() || !done.isEmpty()) {
            try {
                String document = done.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (document != null) {
                    monitor.subTask(document);
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
        try {
            workers.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
