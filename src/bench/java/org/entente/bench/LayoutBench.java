package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.layout.CommunityLayout;
import org.entente.layout.Layout;
import org.entente.layout.LayoutGraph;
import org.entente.layout.MultilevelLayout;
import org.entente.layout.Outcome;
import org.entente.layout.Progress;

/**
 * Lays out ties, given as the numbers of both actors a line, once; by community if a third word says so. Writes {@code id x y} a line; prints {@code layout_ms} and
 * what the layout says of itself.
 */
public final class LayoutBench {
    private static final double RADIUS = 6;

    private LayoutBench() {}

    public static void main(String[] arguments) throws IOException {
        LayoutGraph graph = read(Path.of(arguments[0]));
        double[] x = new double[graph.actors()];
        double[] y = new double[graph.actors()];
        boolean byCommunity = arguments.length > 2 && arguments[2].equals("community");
        Layout layout = byCommunity ? new CommunityLayout() : new MultilevelLayout();
        long start = System.nanoTime();
        Outcome outcome = layout.run(graph, x, y, Progress.UNWATCHED);
        System.out.println("layout_ms=" + (System.nanoTime() - start) / 1_000_000);
        System.out.println("stress=" + outcome.stress());
        System.out.println("iterations=" + outcome.rounds());
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            for (int i = 0; i < x.length; i++) {
                out.println(i + " " + x[i] + " " + y[i]);
            }
        }
    }

    private static LayoutGraph read(Path file) throws IOException {
        String text = Files.readString(file);
        int lineEnd = text.startsWith("#") ? text.indexOf('\n') : 0;
        int[] numbers = Arrays.stream(text.substring(lineEnd).trim().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int[] from = new int[numbers.length / 2];
        int[] to = new int[from.length];
        int actors = lineEnd == 0 ? 0 : Integer.parseInt(text.substring(1, lineEnd).trim().split(" ", 2)[0]);
        for (int tie = 0; tie < from.length; tie++) {
            from[tie] = numbers[2 * tie];
            to[tie] = numbers[2 * tie + 1];
            actors = Math.max(actors, Math.max(from[tie], to[tie]) + 1);
        }
        double[] radius = new double[actors];
        Arrays.fill(radius, RADIUS);
        return new LayoutGraph(actors, from, to, radius, radius, radius, new boolean[actors]);
    }
}
