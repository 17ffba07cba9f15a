package org.entente.draw.map;

/**
 * Chooses which part of the ties is drawn while the camera moves, so that a frame takes about as long as it may. It changes in
 * few steps, down at once and up only after some frames that leave room, so that ties do not flicker.
 */
public final class MapPace {
    /** Parts of a block of ties. */
    private static final double[] SHARES = {
        1 / 32.0, 1 / 16.0, 3 / 32.0, 1 / 8.0, 3 / 16.0, 1 / 4.0, 3 / 8.0, 1 / 2.0, 3 / 4.0, 1
    };

    private static final double TOO_LONG = 1.15;
    private static final double ROOM = 0.85;
    private static final int FRAMES_WITH_ROOM = 4;

    private final double budgetMillis;
    private int step = SHARES.length - 1;
    private int withRoom;

    /** @param budgetMillis what a frame may take */
    public MapPace(double budgetMillis) {
        this.budgetMillis = budgetMillis;
    }

    /** The share of the next frame; see {@link MapFrame#share}. */
    public double share() {
        return SHARES[step];
    }

    /**
     * Learns how long a frame with {@link #share} took. Less of the ties takes less in proportion, or a little more than that; so
     * what is to be expected of more of them is never too little.
     */
    public void took(double millis) {
        if (millis > TOO_LONG * budgetMillis) {
            withRoom = 0;
            double share = share() * budgetMillis / millis;
            while (step > 0 && share() > share) {
                step--;
            }
        } else if (step < SHARES.length - 1 && millis * SHARES[step + 1] / share() < ROOM * budgetMillis) {
            withRoom++;
            if (withRoom == FRAMES_WITH_ROOM) {
                withRoom = 0;
                step++;
            }
        } else {
            withRoom = 0;
        }
    }
}
