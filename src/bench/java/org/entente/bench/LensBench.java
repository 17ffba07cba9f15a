package org.entente.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;

/**
 * Switches each tie type of a dossier off and on again, 20 rounds, once with all actors shown and once with the 300 best
 * connected. Prints mean and worst ms of a switch, the first round left out.
 */
public final class LensBench {
    private static final int ROUNDS = 20;

    private LensBench() {}

    public static void main(String[] arguments) throws Exception {
        TieGraph graph = TieGraph.of(Objects.requireNonNull(
                new DossierReader().read(Path.of(arguments[0])).dossier()));
        measure("all", graph, Lens.ALL);
    }

    private static void measure(String name, TieGraph graph, Lens lens) {
        VisiblePart part = VisiblePart.of(graph, lens);
        double sum = 0;
        double worst = 0;
        int switches = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            for (int step = 0; step < 2 * graph.tieTypes().size(); step++) {
                String type = graph.tieType(step / 2).id();
                long start = System.nanoTime();
                part = part.next(part.lens().withType(type, step % 2 == 1));
                double millis = (System.nanoTime() - start) / 1e6;
                if (round > 0) {
                    sum += millis;
                    worst = Math.max(worst, millis);
                    switches++;
                }
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%s_mean_ms=%.2f%n%s_worst_ms=%.2f%n%s_ties=%d",
                name,
                sum / switches,
                name,
                worst,
                name,
                part.tieCount()));
    }
}
