package org.entente.layout;

/** Many at work at once who all ask one progress, one at a time. */
final class Together {
    private final Progress progress;
    private double done;

    Together(Progress progress) {
        this.progress = progress;
    }

    /** @param share of the whole, 0 to 1; all shares together are 1 */
    Progress share(double share) {
        double[] before = {0};
        return now -> {
            synchronized (this) {
                done += share * Math.max(0, now - before[0]);
                before[0] = Math.max(before[0], now);
                return progress.goOn(Math.min(1, done));
            }
        };
    }

    /** Does that while nobody asks. */
    synchronized void meanwhile(Runnable work) {
        work.run();
    }
}
