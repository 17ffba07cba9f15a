package org.entente.layout;

/** Asked by long work whether anyone still waits for it. */
@FunctionalInterface
public interface Progress {

    /** For whoever waits in any case. */
    Progress UNWATCHED = done -> true;

    /**
     * Tells how far the work is.
     *
     * @param done 0 to 1
     * @return false: stop now, what was reached so far counts
     */
    boolean goOn(double done);

    /** For a stretch of the work: its 0 is {@code from} of the whole, its 1 is {@code to}. */
    default Progress stretch(double from, double to) {
        return done -> goOn(from + done * (to - from));
    }
}
