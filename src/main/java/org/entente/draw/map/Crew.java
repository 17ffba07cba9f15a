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

    /** Work that comes in pieces. */
    interface Work {
        /**
         * Does one piece.
         *
         * @param hand   number of the one who does it, from 0
         * @param wanted whether to go on: once it is a "no", what the pieces gave is of no use
         */
        void piece(int number, int hand, BooleanSupplier wanted);
    }

    /**
     * Does all pieces, each once, and returns when no hand is at work any more.
     *
     * @param wanted asked before each piece, and as often as pieces ask, from any thread
     * @return whether all were done and it was never a "no"
     */
    boolean share(int pieces, Work work, BooleanSupplier wanted) {
        Job job = new Job(pieces, work, wanted);
        List<Future<?>> helping = new ArrayList<>();
        for (int hand = 1; hand < hands; hand++) {
            int number = hand;
            helping.add(helpers.submit(() -> job.takePart(number)));
        }
        boolean failed = true;
        try {
            job.takePart(0);
            failed = false;
        } finally {
            if (failed) {
                job.off = true;
            }
            helping.forEach(Crew::join);
        }
        return job.done.get() == pieces;
    }

    private static final class Job implements BooleanSupplier {
        private final int pieces;
        private final Work work;
        private final BooleanSupplier wanted;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean off;

        Job(int pieces, Work work, BooleanSupplier wanted) {
            this.pieces = pieces;
            this.work = work;
            this.wanted = wanted;
        }

        @Override
        public boolean getAsBoolean() {
            if (!off && !wanted.getAsBoolean()) {
                off = true;
            }
            return !off;
        }

        void takePart(int hand) {
            while (getAsBoolean()) {
                int piece = next.getAndIncrement();
                if (piece >= pieces) {
                    return;
                }
                work.piece(piece, hand, this);
                if (!off) {
                    done.incrementAndGet();
                }
            }
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
