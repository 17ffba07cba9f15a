package org.entente.io;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A process on a machine: whose a lock, a temporary file or an unsaved change is.
 *
 * @param host the machine's name, of letters, digits, dots, hyphens and underscores
 * @param pid as the system counts its processes
 * @param started in seconds since 1970; 0 where the system does not tell
 */
public record ProcessMark(String host, long pid, long started) {
    // Linux reckons the start from the clock, so a clock that is set moves it.
    private static final long CLOCK_IS_SET = 60;
    private static final int LONGEST_HOST = 63;

    /** This process. */
    public static ProcessMark own() {
        return Own.MARK;
    }

    /**
     * Whether that process has surely ended: it ran on this machine, and what has its number now, if anything, started at
     * another time. Of other machines nothing is known.
     */
    public boolean isGone() {
        return host.equals(own().host)
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(this::mayBe)
                        .isEmpty();
    }

    private boolean mayBe(ProcessHandle running) {
        long start = startOf(running);
        return started == 0 || start == 0 || Math.abs(start - started) <= CLOCK_IS_SET;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /** Found once: to ask for the machine's name can take seconds. */
    private static final class Own {
        static final ProcessMark MARK =
                new ProcessMark(plain(hostName()), ProcessHandle.current().pid(), startOf(ProcessHandle.current()));

        private static String hostName() {
            String windows = System.getenv("COMPUTERNAME");
            if (windows != null && !windows.isBlank()) {
                return windows;
            }
            try {
                Path linux = Path.of("/proc/sys/kernel/hostname");
                return Files.isReadable(linux)
                        ? Files.readString(linux).strip()
                        : InetAddress.getLocalHost().getHostName();
            } catch (IOException e) {
                return "localhost";
            }
        }

        private static String plain(String name) {
            String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
            return plain.isEmpty() ? "localhost" : plain.substring(0, Math.min(LONGEST_HOST, plain.length()));
        }
    }
}
