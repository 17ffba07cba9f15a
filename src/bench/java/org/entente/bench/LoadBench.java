package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one dossier five times. Prints {@code cold_ms} of the first, {@code warm_ms} of the fastest, {@code heap_mb} held after
 * a full collection, {@code rss_mb} the most memory of the process until the end of the first reading (Linux).
 */
public final class LoadBench {
    private LoadBench() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        long before = used();
        double best = Double.MAX_VALUE;
        @Nullable Dossier dossier = null;
        for (int round = 0; round < 5; round++) {
            dossier = null;
            long start = System.nanoTime();
            dossier = Objects.requireNonNull(new DossierReader().read(file).dossier());
            double millis = (System.nanoTime() - start) / 1e6;
            best = Math.min(best, millis);
            if (round == 0) {
                print("cold_ms", millis);
                for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                    if (line.startsWith("VmHWM:")) {
                        print("rss_mb", Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0);
                    }
                }
                print("heap_mb", (used() - before) / 1048576.0);
            }
        }
        print("warm_ms", best);
        System.out.println("actors=" + Objects.requireNonNull(dossier).actors().size());
        System.out.println("ties=" + dossier.ties().size());
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.1f", value));
    }

    private static long used() throws InterruptedException {
        System.gc();
        Thread.sleep(50);
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
