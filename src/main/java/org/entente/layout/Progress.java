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
}
