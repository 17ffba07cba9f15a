package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Strength;
import org.entente.graph.PathSearch;
import org.entente.graph.TieGraph;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.entente.model.Tie;

/**
 * Gives the ties of a dossier up to three quotes each from 1,000 sources, and looks for trails between 40 pairs of actors. Prints
 * ms to weigh all ties, the first time and the best of five, and mean and worst ms for the shortest and the widest path.
 */
public final class TrailBench {
    private static final int PAIRS = 40;

    private TrailBench() {}

    public static void main(String[] arguments) throws Exception {
        Dossier dossier = quoted(Objects.requireNonNull(
                new DossierReader().read(Path.of(arguments[0])).dossier()));
        TieGraph graph = TieGraph.of(dossier);
        Evidence evidence = Evidence.none(dossier);
        int[] ranks = {};
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            ranks = Strength.ranks(IntStream.range(0, graph.tieCount())
                    .mapToObj(tie -> Strength.of(new OfTie(graph.placeInDossier(tie)), evidence))
                    .toList());
            double millis = (System.nanoTime() - start) / 1e6;
            best = Math.min(best, millis);
            if (round == 0) {
                print("weigh_first_ms", millis);
            }
        }
        print("weigh_best_ms", best);
        long start = System.nanoTime();
        PathSearch search = new PathSearch(graph, ranks);
        print("search_made_ms", (System.nanoTime() - start) / 1e6);
        measure("shortest", graph, search::shortest);
        measure("widest", graph, search::widest);
    }

    private interface Way {
        Object between(int from, int to);
    }

    private static void measure(String name, TieGraph graph, Way way) {
        Random random = new Random(1);
        double sum = 0;
        double worst = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            int from = random.nextInt(graph.actorCount());
            int to = random.nextInt(graph.actorCount());
            long start = System.nanoTime();
            way.between(from, to);
            double millis = (System.nanoTime() - start) / 1e6;
            if (pair == 0) {
                print(name + "_first_ms", millis);
            }
            sum += millis;
            worst = Math.max(worst, millis);
        }
        print(name + "_mean_ms", sum / PAIRS);
        print(name + "_worst_ms", worst);
    }

    private static Dossier quoted(Dossier dossier) {
        Random random = new Random(1);
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : dossier.ties()) {
            List<Quote> quotes = new ArrayList<>();
            for (int quote = random.nextInt(4); quote > 0; quote--) {
                Grade grade = new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6));
                quotes.add(new Quote("so they say", null, "s" + random.nextInt(1000), grade));
            }
            ties.add(new Tie(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.type(),
                    tie.date(),
                    tie.until(),
                    tie.place(),
                    quotes,
                    tie.extras()));
        }
        return new Dossier(
                dossier.title(),
                dossier.description(),
                dossier.tieTypes(),
                dossier.actors(),
                ties,
                dossier.sources(),
                dossier.view(),
                dossier.extras());
    }

    private static void print(String name, double millis) {
        System.out.printf(Locale.ROOT, "%s=%.1f%n", name, millis);
    }
}
