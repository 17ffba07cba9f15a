package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The room of actors that belong together: a disc, in which there are either smaller ones, beside those that they are tied to,
 * or the actors themselves. Lengths are in world units.
 */
final class Disc {
    /** So few actors are seen one by one. */
    private static final int FEW = 20;

    /** How much wider than a disc of actors its room among others is: it is the gaps that make communities stand out. */
    private static final double SLOT = 2.4;
    /** The same of a disc of discs, which has gaps within. */
    private static final double SLOT_OF_DISCS = 1.25;
    /** Of a slot: so that discs in a row can give way to one another. */
    private static final float SPREAD = 0.5f;

    private static final int PIVOTS = 50;
    /** Of a disc's radius: who is further from the middle is drawn in. */
    private static final double INSIDE = 0.7;

    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private final int[] members;
    private final Links links;
    private final List<Disc> inner;
    private final double radius;
    private double x;
    private double y;

    /** @param members numbers in the part; {@code links} are between them */
    private Disc(int[] members, Links links, List<Disc> inner, double radius) {
        this.members = members;
        this.links = links;
        this.inner = inner;
        this.radius = radius;
    }

    /** Actors in a disc of their own, each with a square of that side. */
    private static Disc ofActors(int[] members, Links links, double gap) {
        return new Disc(members, links, List.of(), gap * Math.sqrt(members.length / StrictMath.PI));
    }

    /**
     * Communities within communities.
     *
     * @param levels by number in the part the community of each, the outermost first
     * @param gap    between actors
     */
    static Disc of(Links links, List<int[]> levels, double gap, Progress progress) {
        int[] all = new int[links.size()];
        Arrays.setAll(all, i -> i);
        return of(all, links, levels, gap, progress);
    }

    private static Disc of(int[] members, Links links, List<int[]> levels, double gap, Progress progress) {
        if (levels.isEmpty() || members.length <= FEW) {
            return ofActors(members, links, gap);
        }
        int[] level = levels.get(0);
        List<int[]> finer = levels.subList(1, levels.size());
        int[] community =
                Grouping.numbered(Arrays.stream(members).map(i -> level[i]).toArray());
        Members groups = Members.of(community);
        if (groups.of().length == 1) {
            return of(members, links, finer, gap, progress);
        }
        Links within = links.within(community);
        Together together = new Together(progress.stretch(0, 0.5));
        List<Disc> inner = Arrays.stream(groups.of())
                .parallel()
                .map(some -> of(
                        Arrays.stream(some).map(i -> members[i]).toArray(),
                        within.ofSome(some, groups.number()),
                        finer,
                        gap,
                        together.share((double) some.length / members.length)))
                .toList();
        place(inner, Grouping.merged(links, community), progress.stretch(0.5, 1));
        return new Disc(members, links, inner, around(inner));
    }

    /** Sets discs beside those they are tied to, clear of one another, the middle of all at (0, 0). */
    private static void place(List<Disc> discs, Links links, Progress progress) {
        int n = discs.size();
        Places places = new Descent(Backbone.of(links), (all, group) -> {})
                .run(progress.stretch(0, 0.5))
                .places();
        double[] slot = new double[n];
        float[] even = new float[n];
        Arrays.fill(even, 1);
        double room = 0;
        for (int i = 0; i < n; i++) {
            Disc disc = discs.get(i);
            slot[i] = disc.radius * (disc.inner.isEmpty() ? SLOT : SLOT_OF_DISCS);
            room += StrictMath.PI * slot[i] * slot[i];
        }
        double area = places.area(even);
        double unit = area > 0 ? Math.sqrt(room / area) : 1;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = unit * places.x[i] + SPREAD * slot[i] * Noise.around(i, 44);
            y[i] = unit * places.y[i] + SPREAD * slot[i] * Noise.around(i, 45);
        }
        DiscPacking.run(x, y, slot, progress.stretch(0.5, 1));
        for (int i = 0; i < n; i++) {
            discs.get(i).move(x[i], y[i]);
        }
    }

    private static double around(List<Disc> discs) {
        return discs.stream()
                .mapToDouble(disc -> Math.hypot(disc.x, disc.y) + disc.radius)
                .max()
                .orElse(0);
    }

    private void move(double dx, double dy) {
        x += dx;
        y += dy;
        inner.forEach(disc -> disc.move(dx, dy));
    }

    /** Those that hold actors, not discs. */
    List<Disc> innermost() {
        return inner.isEmpty()
                ? List.of(this)
                : inner.stream().flatMap(disc -> disc.innermost().stream()).toList();
    }

    List<Disc> inner() {
        return inner;
    }

    int[] members() {
        return members;
    }

    /** First places of its actors, evenly in the disc (Vogel, A Better Way to Construct the Sunflower Head, 1979). */
    void scatter(double[] atX, double[] atY) {
        for (int i = 0; i < members.length; i++) {
            double out = radius * Math.sqrt((i + 0.5) / members.length);
            atX[members[i]] = x + out * StrictMath.cos(i * GOLDEN_ANGLE);
            atY[members[i]] = y + out * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    /** Sets its actors beside those of them that they are tied to; returns the rounds it took. */
    int unfold(double[] atX, double[] atY, Progress progress) {
        int n = members.length;
        if (n == 1 || !progress.goOn(0)) {
            return 0;
        }
        Descent.Result result = new Descent(links, (all, group) -> {}, PIVOTS).run(progress);
        Places places = result.places();
        double middleX = 0;
        double middleY = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            middleX += places.x[i] / n;
            middleY += places.y[i] / n;
        }
        for (int i = 0; i < n; i++) {
            double dx = places.x[i] - middleX;
            double dy = places.y[i] - middleY;
            square += (dx * dx + dy * dy) / n;
        }
        // An even disc's radius is the root of twice its mean square.
        double wide = Math.sqrt(2 * square);
        for (int i = 0; i < n && wide > 0; i++) {
            double dx = (places.x[i] - middleX) / wide;
            double dy = (places.y[i] - middleY) / wide;
            double share = radius * drawnIn(Math.sqrt(dx * dx + dy * dy));
            atX[members[i]] = x + share * dx;
            atY[members[i]] = y + share * dy;
        }
        return result.rounds();
    }

    /** What brings a distance, 1 at the disc's edge, to one of at most 1. */
    private static double drawnIn(double distance) {
        double left = 1 - INSIDE;
        return distance <= INSIDE ? 1 : (INSIDE + left * StrictMath.tanh((distance - INSIDE) / left)) / distance;
    }

    /**
     * Turns the disc, and mirrors it, so that its actors look towards those outside that they are tied to: the turn that makes
     * the sum of cosines greatest, each weighted by the actor's distance from the middle (Procrustes; Schönemann, Psychometrika
     * 31, 1966).
     *
     * @param all  the part's links
     * @param mine whether an actor is in this disc
     */
    void turn(Links all, boolean[] mine, double[] atX, double[] atY) {
        for (int i : members) {
            mine[i] = true;
        }
        double even = 0;
        double cross = 0;
        double mirroredEven = 0;
        double mirroredCross = 0;
        for (int i : members) {
            double dx = atX[i] - x;
            double dy = atY[i] - y;
            for (int link = all.offset()[i]; link < all.offset()[i + 1]; link++) {
                int other = all.to()[link];
                double length = mine[other] ? 0 : Math.sqrt(square(atX[other] - x) + square(atY[other] - y));
                if (length > 0) {
                    double toX = (atX[other] - x) / length;
                    double toY = (atY[other] - y) / length;
                    even += dx * toX + dy * toY;
                    cross += dx * toY - dy * toX;
                    mirroredEven += dx * toX - dy * toY;
                    mirroredCross += dx * toY + dy * toX;
                }
            }
        }
        for (int i : members) {
            mine[i] = false;
        }
        double plain = Math.sqrt(square(even) + square(cross));
        double mirrored = Math.sqrt(square(mirroredEven) + square(mirroredCross));
        if (mirrored > plain) {
            turn(mirroredEven / mirrored, mirroredCross / mirrored, -1, x, y, atX, atY);
        } else if (plain > 0) {
            turn(even / plain, cross / plain, 1, x, y, atX, atY);
        }
    }

    private static double square(double number) {
        return number * number;
    }

    private void turn(double cos, double sin, int mirror, double middleX, double middleY, double[] atX, double[] atY) {
        for (int i : members) {
            double dx = atX[i] - middleX;
            double dy = mirror * (atY[i] - middleY);
            atX[i] = middleX + cos * dx - sin * dy;
            atY[i] = middleY + sin * dx + cos * dy;
        }
        turnMiddles(cos, sin, mirror, middleX, middleY);
    }

    private void turnMiddles(double cos, double sin, int mirror, double middleX, double middleY) {
        double dx = x - middleX;
        double dy = mirror * (y - middleY);
        x = middleX + cos * dx - sin * dy;
        y = middleY + sin * dx + cos * dy;
        inner.forEach(disc -> disc.turnMiddles(cos, sin, mirror, middleX, middleY));
    }
}
