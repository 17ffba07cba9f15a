package org.entente.draw.map;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Threads that share out pieces of work among them. Those that find nothing to do for some seconds end. */
final class Crew {
    private static final int IDLE_SECONDS = 5;

    private final int hands;
    private final ThreadPoolExecutor helpers;

    /** @param hands how many work at once, the caller among them */
    Crew(int hands) {
        this.hands = hands;
        helpers = new ThreadPoolExecutor(
                Math.max(1, hands - 1),
                Math.max(1, hands - 1),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, "entente-paint");
                    thread.setDaemon(true);
                    return thread;
                });
        helpers.allowCoreThreadTimeOut(true);
    }

    /** A piece of work, done by the hand of that number, from 0. */
    interface Work {
        void piece(int number, int hand);
    }

    /**
     * Does all pieces, each once, and returns when the last is done; asks before each whether to go on, from any thread.
     *
     * @return whether all were done
     */
    boolean share(int pieces, Work work, BooleanSupplier goOn) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> helping = new ArrayList<>();
        for (int hand = 1; hand < hands; hand++) {
            int number = hand;
            helping.add(helpers.submit(() -> take(next, done, pieces, work, number, goOn)));
        }
        try {
            take(next, done, pieces, work, 0, goOn);
        } finally {
            next.set(pieces);
            helping.forEach(Crew::join);
        }
        return done.get() == pieces;
    }

    private static void take(
            AtomicInteger next, AtomicInteger done, int pieces, Work work, int hand, BooleanSupplier goOn) {
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            if (!goOn.getAsBoolean()) {
                next.set(pieces);
                return;
            }
            work.piece(piece, hand);
            done.incrementAndGet();
        }
    }

    /** Waits even for a thread that is interrupted: what the others write into would be taken from under them. */
    private static void join(Future<?> helping) {
        boolean interrupted = false;
        for (boolean over = false; !over; ) {
            try {
                helping.get();
                over = true;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a piece of the map could not be painted", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
