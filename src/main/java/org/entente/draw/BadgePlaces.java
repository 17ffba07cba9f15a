package org.entente.draw;

import java.util.List;

/** Puts badges on their ties: in the middle, or a little to one side where a shape or another badge stands there. */
final class BadgePlaces {
    private static final double[] ALONG = {0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71};
    private static final double AIR = 1;

    private final BoxGrid taken;

    /** @param frame round most of the picture */
    BadgePlaces(Bounds frame, List<ActorMark> actors) {
        taken = new BoxGrid(frame, 2 * actors.size());
        actors.forEach(actor -> taken.add(actor.box()));
    }

    /** Puts one more badge on its tie. */
    Badge place(Badge badge, Curve curve) {
        Badge best = badge;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < ALONG.length && fewest > 0; i++) {
            Badge tried = badge.movedTo(curve.x(ALONG[i]), curve.y(ALONG[i]));
            int met = taken.count(tried.box().grown(AIR));
            if (met < fewest) {
                fewest = met;
                best = tried;
            }
        }
        taken.add(best.box());
        return best;
    }
}
