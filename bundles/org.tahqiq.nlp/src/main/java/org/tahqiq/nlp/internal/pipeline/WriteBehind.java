package org.tahqiq.nlp.internal.pipeline;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A short queue of sets between the engines, which go on with the next document, and those who
 * write. Who finds it full waits, so that there are never more sets in the memory than a few,
 * however slow the disk is.
 */
final class WriteBehind {

    /** How many sets of a chain may wait or be under way. */
    private static final int PLACES = 5;

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final DocumentAnnotation annotation;
    private final IntConsumer done;
    private final Semaphore places;

    /** Empty: no set will follow. */
    private final BlockingQueue<Optional<Found>> queue = new LinkedBlockingQueue<>();

    private volatile boolean givenUp;

    /**
     * @param done told the place of each document in the request, once its set is on the disk or
     *     has failed to get there
     */
    WriteBehind(DocumentAnnotation annotation, int chains, IntConsumer done) {
        this.annotation = annotation;
        this.places = new Semaphore(PLACES * chains);
        this.done = done;
    }

    /**
     * Adds a set, waiting for a place.
     *
     * @throws OperationCanceledException if nobody writes any longer
     */
    void add(Found found) {
        try {
            while (!places.tryAcquire(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                if (givenUp) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        queue.add(Optional.of(found));
    }

    /** No further set will be added. */
    void end() {
        queue.add(Optional.empty());
    }

    /** Writes what is added until that has ended; several threads may do so. */
    void write() {
        boolean good = false;
        try {
            Optional<Found> next = queue.take();
            while (next.isPresent()) {
                annotation.store(next.get());
                places.release();
                done.accept(next.get().index());
                next = queue.take();
            }
            // For the next thread.
            end();
            good = true;
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        } finally {
            if (!good) {
                givenUp = true;
            }
        }
    }
}
