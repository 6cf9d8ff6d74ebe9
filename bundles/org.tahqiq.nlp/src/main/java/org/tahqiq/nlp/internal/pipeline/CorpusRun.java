package org.tahqiq.nlp.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes the documents of a run through one or several chains of engines. Only the calling thread
 * speaks to the monitor, because monitors are not made for more. Used once.
 */
final class CorpusRun {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final DocumentAnnotation annotation;
    private final AtomicInteger next = new AtomicInteger();

    CorpusRun(DocumentAnnotation annotation) {
        this.annotation = annotation;
    }

    /**
     * Annotates every document. With one chain that happens in the calling thread.
     *
     * @param monitor gets one tick for each document
     * @throws OperationCanceledException if cancelled
     */
    void run(List<EngineChain> chains, SubMonitor monitor) {
        if (chains.size() == 1) {
            work(
                    chains.get(0),
                    monitor::isCanceled,
                    document -> {
                        monitor.subTask(document);
                        monitor.worked(1);
                    });
        } else {
            runInThreads(chains, monitor);
        }
    }

    private void work(EngineChain engines, BooleanSupplier cancelled, Consumer<String> done) {
        List<String> documents = annotation.documents();
        for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            annotation.annotate(i, engines, cancelled);
            done.accept(documents.get(i));
        }
    }

    private void runInThreads(List<EngineChain> chains, SubMonitor monitor) {
        AtomicBoolean stop = new AtomicBoolean();
        BlockingQueue<Optional<String>> done = new LinkedBlockingQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(chains.size());
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (EngineChain chain : chains) {
                workers.add(threads.submit(() -> workInThread(chain, stop, done)));
            }
            follow(chains.size(), stop, done, monitor);
            workers.forEach(CorpusRun::rethrow);
        } finally {
            threads.shutdown();
        }
    }

    private void workInThread(
            EngineChain chain, AtomicBoolean stop, BlockingQueue<Optional<String>> done) {
        boolean good = false;
        try {
            work(chain, stop::get, document -> done.add(Optional.of(document)));
            good = true;
        } finally {
            if (!good) {
                stop.set(true);
            }
            done.add(Optional.empty());
        }
    }

    /** Reports what the workers have done until the last of them has ended. */
    private static void follow(
            int workers,
            AtomicBoolean stop,
            BlockingQueue<Optional<String>> done,
            SubMonitor monitor) {
        boolean interrupted = false;
        int running = workers;
        while (running > 0) {
            try {
                Optional<String> document =
                        done.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (document != null && document.isEmpty()) {
                    running--;
                } else if (document != null) {
                    monitor.subTask(document.get());
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

    private static void rethrow(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
