package org.entente.ui;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs that open links, the first one that can is taken. JavaFX starts one on Linux too, but never tells that there was none.
 *
 * @param commands each without the link, which is the last argument
 */
record LinkPrograms(List<List<String>> commands) {
    static final LinkPrograms OF_LINUX = new LinkPrograms(List.of(
            List.of("xdg-open"),
            List.of("gio", "open"),
            List.of("x-www-browser"),
            List.of("firefox"),
            List.of("chromium"),
            List.of("google-chrome")));

    /** One that is still there then has opened the link: it is the browser itself. */
    private static final long PATIENCE_SECONDS = 6;

    LinkPrograms {
        commands = List.copyOf(commands);
    }

    /** Whether the system has no way of its own. */
    static boolean areNeeded() {
        return Os.now() == Os.LINUX;
    }

    /**
     * Returns at once.
     *
     * @param unopened called on another thread if no program opens the link
     */
    void open(URI link, Runnable unopened) {
        Thread thread = new Thread(
                () -> {
                    if (commands.stream().noneMatch(command -> opens(command, link))) {
                        unopened.run();
                    }
                },
                "entente-link");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean opens(List<String> command, URI link) {
        List<String> whole = new ArrayList<>(command);
        whole.add(link.toASCIIString());
        try {
            Process process = new ProcessBuilder(whole)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
