package org.entente.cli;

/** What a command says by its exit code. */
final class ExitCode {
    static final int WELL = 0;
    static final int FINDINGS = 1;
    static final int FAILED = 2;

    private ExitCode() {}
}
