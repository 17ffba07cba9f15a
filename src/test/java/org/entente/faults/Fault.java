package org.entente.faults;

/** How a file system fails at an operation. */
public enum Fault {
    /** An error of the disk, once. */
    ONCE,
    /** The disk fails from then on. */
    FOR_GOOD,
    /** No room is left for what is written from then on. */
    FULL,
    /** The process ends there: nothing that follows is done, not even what cleans up. */
    CRASH,
    /** As a crash, and of what was written only that which was forced is on the disk. */
    POWER_CUT
}
