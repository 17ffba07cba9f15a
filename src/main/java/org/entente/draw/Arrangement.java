package org.entente.draw;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.layout.Communities;
import org.entente.layout.CommunityLayout;
import org.entente.layout.Layout;
import org.entente.layout.LayoutGraph;
import org.entente.layout.MultilevelLayout;
import org.entente.layout.Outcome;
import org.entente.layout.Progress;
import org.entente.layout.StressLayout;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Where the actors of a graph stand, in world units: those that have a place keep it, the others are laid out round them.
 *
 * @param x      abscissas by actor number, NaN for an actor that was not asked for and has no place, as are ordinates {@code y}
 * @param pinned numbers of the actors that stay where they were put
 */
public record Arrangement(double[] x, double[] y, BitSet pinned) {

    private static final double FARTHEST = 1e6;

    /** Up to so many actors are set by all the ways between them, with room for each name. */
    private static final int FEW = 500;

    private static final long NANOS_BETWEEN_SKETCHES = 150_000_000;
    /** Who looks on has more to do where there are more actors. */
    private static final long NANOS_BETWEEN_SKETCHES_AN_ACTOR = 10_000;

    /** What brings actors together. */
    public enum By {
        /** Ties: who is few ties away stands near. */
        TIES,
        /** Communities: each stands apart from the others. */
        COMMUNITY
    }

    /** The places that the dossier's view gives; one so far off that no picture could show it with others is none. */
    public static Arrangement stored(TieGraph graph) {
        View view = graph.dossier().view();
        double[] x = new double[graph.actorCount()];
        double[] y = new double[graph.actorCount()];
        BitSet pinned = new BitSet();
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        for (int actor = 0; actor < x.length; actor++) {
            View.@Nullable Point point = view.positions().get(graph.actor(actor).id());
            if (point != null && Math.max(Math.abs(point.x()), Math.abs(point.y())) <= FARTHEST) {
                x[actor] = point.x();
                y[actor] = point.y();
            }
        }
        for (String id : view.pinned()) {
            OptionalInt actor = graph.actorById(id);
            if (actor.isPresent() && !Double.isNaN(x[actor.getAsInt()])) {
                pinned.set(actor.getAsInt());
            }
        }
        return new Arrangement(x, y, pinned);
    }

    /** The scene of a dossier as a lens shows it, laid out where its view gives no places. */
    public static Scene scene(VisiblePart visible, Support support) {
        Arrangement arrangement = stored(visible.graph()).completed(visible, Progress.UNWATCHED);
        return new Scene(visible, arrangement.x, arrangement.y, arrangement.pinned, support);
    }

    /**
     * This with a place for each visible actor. All ties between visible actors count, those hidden by their type too, so
     * that a lens on tie types moves nobody.
     */
    public Arrangement completed(VisiblePart visible, Progress progress) {
        return laidOut(visible, progress).arrangement();
    }

    /**
     * An arrangement, and how the layout behind it ended.
     *
     * @param outcome null where every visible actor had a place, and nothing was laid out
     */
    public record LaidOut(Arrangement arrangement, @Nullable Outcome outcome) {}

    /** The same as {@link #completed}, with what the layout says of itself. */
    public LaidOut laidOut(VisiblePart visible, Progress progress) {
        return laidOut(visible, By.TIES, sketch -> {}, progress);
    }

    /**
     * By actor number the community of each visible actor, -1 for the others: those that {@link By#COMMUNITY} sets apart where
     * it lays out all visible actors. They are numbered from 0, the largest first.
     */
    public static int[] communities(VisiblePart visible, Progress progress) {
        int[] actors = visible.actors().toArray();
        TiesAmong ties = TiesAmong.of(visible.graph(), actors);
        int[] found = Communities.of(actors.length, ties.from(), ties.to(), progress);
        int[] community = new int[visible.graph().actorCount()];
        Arrays.fill(community, -1);
        for (int i = 0; i < actors.length; i++) {
            community[actors[i]] = found[i];
        }
        return community;
    }

    /**
     * The same as {@link #laidOut(VisiblePart, Progress)}.
     *
     * @param by   what brings the actors without a place together
     * @param seen shown the arrangement while it takes shape, now and then where it takes long
     */
    public LaidOut laidOut(VisiblePart visible, By by, Consumer<Arrangement> seen, Progress progress) {
        int[] actors = visible.actors().toArray();
        if (Arrays.stream(actors).noneMatch(actor -> Double.isNaN(x[actor]))) {
            return new LaidOut(this, null);
        }
        boolean few = actors.length <= FEW;
        LayoutGraph part = part(visible.graph(), actors, few);
        double[] px = Arrays.stream(actors).mapToDouble(actor -> x[actor]).toArray();
        double[] py = Arrays.stream(actors).mapToDouble(actor -> y[actor]).toArray();
        Layout layout = by == By.COMMUNITY ? new CommunityLayout() : few ? new StressLayout() : new MultilevelLayout();
        long pause = Math.max(NANOS_BETWEEN_SKETCHES, NANOS_BETWEEN_SKETCHES_AN_ACTOR * actors.length);
        long[] lastSeen = {System.nanoTime() - pause};
        Outcome outcome = layout.run(part, px, py, done -> {
            long now = System.nanoTime();
            if (now - lastSeen[0] > pause && !Double.isNaN(px[0])) {
                lastSeen[0] = now;
                seen.accept(with(actors, px, py));
            }
            return progress.goOn(done);
        });
        return new LaidOut(with(actors, px, py), outcome);
    }

    private Arrangement with(int[] actors, double[] placesX, double[] placesY) {
        double[] newX = x.clone();
        double[] newY = y.clone();
        for (int i = 0; i < actors.length; i++) {
            newX[actors[i]] = placesX[i];
            newY[actors[i]] = placesY[i];
        }
        return new Arrangement(newX, newY, (BitSet) pinned.clone());
    }

    /** Whether so few have no place yet that nobody notices how long it takes to find one for each. */
    public boolean isSoonCompleted() {
        return Arrays.stream(x).filter(Double::isNaN).count() <= FEW;
    }

    /** Without the places of all that are not pinned. */
    public Arrangement ofPinnedAlone() {
        double[] pinnedX = new double[x.length];
        double[] pinnedY = new double[y.length];
        for (int actor = 0; actor < x.length; actor++) {
            pinnedX[actor] = pinned.get(actor) ? x[actor] : Double.NaN;
            pinnedY[actor] = pinned.get(actor) ? y[actor] : Double.NaN;
        }
        return new Arrangement(pinnedX, pinnedY, (BitSet) pinned.clone());
    }

    /** @param named whether there is to be room for names; among many they show where there is room */
    private LayoutGraph part(TieGraph graph, int[] actors, boolean named) {
        TiesAmong ties = TiesAmong.of(graph, actors);
        double[] halfWidth = new double[actors.length];
        double[] top = new double[actors.length];
        double[] bottom = new double[actors.length];
        boolean[] fixed = new boolean[actors.length];
        for (int i = 0; i < actors.length; i++) {
            int degree = graph.degree(actors[i]);
            double radius = Sizes.radius(degree);
            fixed[i] = !Double.isNaN(x[actors[i]]);
            top[i] = radius + 4;
            halfWidth[i] = top[i];
            bottom[i] = top[i];
            if (named) {
                LabelText name = LabelText.of(graph.actor(actors[i]).name(), TextMeter.ESTIMATE, Sizes.strong(degree))
                        .get(0);
                halfWidth[i] = Math.max(radius, name.width(Sizes.LABEL) / 2) + 4;
                bottom[i] = radius + LabelPlaces.GAP + name.height(Sizes.LABEL) + 4;
            }
        }
        return new LayoutGraph(actors.length, ties.from(), ties.to(), halfWidth, top, bottom, fixed);
    }
}
