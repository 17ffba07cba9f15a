package org.entente.cli;

import java.util.Locale;

/** Why no window can open on a machine, in a few words that say what to do where something can be done. */
final class WhyNoWindow {
    private final String os;
    private final String arch;

    /** @param os as in the system property {@code os.name}, as is {@code arch} in {@code os.arch} */
    WhyNoWindow(String os, String arch) {
        this.os = os;
        this.arch = arch;
    }

    static WhyNoWindow here() {
        return new WhyNoWindow(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    boolean isLinux() {
        return os.startsWith("Linux");
    }

    /** There are no libraries for this platform. */
    String withoutJavaFx() {
        return os.startsWith("Windows") && arch.equals("aarch64")
                ? "JavaFX has no libraries for a Java that is built for ARM: use a Java for x64"
                : "there is no JavaFX for " + os + " on " + arch;
    }

    /** JavaFX could not start. */
    String after(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("DISPLAY")) {
                return "the display cannot be opened";
            }
            boolean library = message.toLowerCase(Locale.ROOT).contains("gtk") || cause instanceof UnsatisfiedLinkError;
            if (library && isLinux()) {
                return "a library for windows is missing: install GTK 3";
            }
        }
        return "JavaFX did not start: " + failure.getMessage();
    }
}
