package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.io.DossierReader;
import org.entente.io.DossierText;
import org.entente.io.DossierWriter;
import org.entente.model.Actor;
import org.entente.model.Dossier;

/**
 * Saves one dossier five times over the text it was read from, with one name changed, and five times anew. Prints the
 * milliseconds of the first and of the fastest time, and the MB that the last one allocated; nothing is written to a disk.
 */
public final class SaveBench {
    private SaveBench() {}

    /** Work that is timed. */
    private interface Saving {
        void to(OutputStream out) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Dossier asRead = Objects.requireNonNull(new DossierReader().read(file).dossier());
        Dossier now = renamed(asRead);
        DossierText text = DossierText.of(Files.readAllBytes(file));
        run("over", out -> text.write(asRead, now, out));
        run("anew", out -> new DossierWriter().write(now, out));
        System.out.println("actors=" + asRead.actors().size());
        System.out.println("ties=" + asRead.ties().size());
    }

    private static Dossier renamed(Dossier old) {
        List<Actor> actors = new ArrayList<>(old.actors());
        int place = actors.size() / 2;
        Actor one = actors.get(place);
        actors.set(
                place,
                new Actor(
                        one.id(),
                        "Another Name",
                        one.kind(),
                        one.role(),
                        one.aliases(),
                        one.note(),
                        one.quotes(),
                        one.extras()));
        return new Dossier(
                old.title(),
                old.description(),
                old.tieTypes(),
                actors,
                old.ties(),
                old.sources(),
                old.view(),
                old.extras());
    }

    private static void run(String name, Saving saving) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long allocated = allocated();
            long start = System.nanoTime();
            saving.to(OutputStream.nullOutputStream());
            double millis = (System.nanoTime() - start) / 1e6;
            best = Math.min(best, millis);
            if (round == 0) {
                print(name + "_cold_ms", millis);
            } else if (round == 4) {
                print(name + "_warm_ms", best);
                print(name + "_allocated_mb", (allocated() - allocated) / 1048576.0);
            }
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.1f", value));
    }
}
