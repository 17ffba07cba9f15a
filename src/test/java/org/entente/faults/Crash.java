package org.entente.faults;

/** The end of a process, as far as its files can tell. */
public final class Crash extends Error {
    Crash() {
        super("the process has ended");
    }
}
