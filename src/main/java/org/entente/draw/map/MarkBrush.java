package org.entente.draw.map;

/** Draws what stands out over the pieces of a picture; one thread's. */
final class MarkBrush {
    /** By how much chosen ties are wider than others, and a glow than them; px. */
    private static final double WIDER = 0.8;

    private static final double GLOW = 5;

    private final Inks inks;
    private final int[] planeColors = new int[Inks.PLANES];
    private final int[] planeNumbers = new int[Inks.PLANES];
    private int planes;

    MarkBrush(Inks inks) {
        this.inks = inks;
    }

    /**
     * Lays the marks over a piece.
     *
     * @param tone of chosen ties, as is {@code glow} of what is laid under the selected ones
     */
    void draw(MapFrame frame, Piece piece, MapMarks marks, Tone tone, Tone glow, int[] target) {
        inks.begin(piece);
        planes = 0;
        for (int tie : marks.selectedTies()) {
            draw(frame, piece, marks, tie, frame.colors().accent, WIDER + GLOW, glow, target);
        }
        lay(piece, glow, target);
        for (int tie : marks.ties()) {
            int color = frame.colors().tie(frame.scene().index.graph.type(tie));
            draw(frame, piece, marks, tie, color, WIDER, tone, target);
        }
        lay(piece, tone, target);
        ActorBrush actors = new ActorBrush(frame, piece, target);
        for (int actor : marks.selectedActors()) {
            actors.ring(actor, marks);
        }
        for (int actor : marks.actors()) {
            actors.draw(actor, marks);
        }
    }

    private void lay(Piece piece, Tone tone, int[] target) {
        inks.lay(piece, tone, target);
        planes = 0;
    }

    private int plane(int color, Piece piece, Tone tone, int[] target) {
        for (int i = 0; i < planes; i++) {
            if (planeColors[i] == color) {
                return planeNumbers[i];
            }
        }
        if (planes == Inks.PLANES) {
            lay(piece, tone, target);
        }
        planeColors[planes] = color;
        planeNumbers[planes] = inks.plane(color);
        return planeNumbers[planes++];
    }

    /** Draws a tie from border to border of its actors' discs, wherever these have been moved. */
    private void draw(
            MapFrame frame, Piece piece, MapMarks marks, int tie, int color, double wider, Tone tone, int[] target) {
        MapIndex index = frame.scene().index;
        if (index.ties.slot(tie) < 0) {
            return;
        }
        int from = index.graph.from(tie);
        int to = index.graph.to(tie);
        double zoom = frame.view().zoom();
        double dx = (marks.x()[to] - marks.x()[from]) * zoom;
        double dy = (marks.y()[to] - marks.y()[from]) * zoom;
        boolean steep = Math.abs(dx) < Math.abs(dy);
        boolean backwards = steep ? dy < 0 : dx < 0;
        int first = backwards ? to : from;
        int last = backwards ? from : to;
        double along = Math.abs(steep ? dy : dx);
        double slope = along == 0 ? 0 : steep ? dx / dy : dy / dx;
        double slant = Math.sqrt(1 + slope * slope);
        double hiddenFirst = hidden(frame, first) / slant;
        double walk = along - hiddenFirst - hidden(frame, last) / slant;
        double x = marks.x()[first] * zoom + frame.view().originX() - piece.left();
        double y = marks.y()[first] * zoom + frame.view().originY() - piece.top();
        double u = (steep ? y : x) + hiddenFirst;
        double v = (steep ? x : y) + slope * hiddenFirst;
        double width = (frame.look().line() + wider) * frame.view().scale();
        double reach = width + slant;
        int endU = steep ? piece.height() : piece.width();
        int endV = steep ? piece.width() : piece.height();
        if (walk > 0
                && u < endU
                && u + walk > 0
                && Math.min(v, v + slope * walk) < endV + reach
                && Math.max(v, v + slope * walk) > -reach) {
            inks.turn(steep);
            inks.line(plane(color, piece, tone, target), u, v, u + walk, slope, width * slant, tone.fullInk());
        }
    }

    /** How much of a tie's end lies under the disc of an actor, pixels. */
    private static double hidden(MapFrame frame, int actor) {
        ActorBlocks actors = frame.scene().index.actors;
        return Math.max(0, frame.look().radius(actors.size[actors.slot(actor)]) - 1)
                * frame.view().scale();
    }
}
