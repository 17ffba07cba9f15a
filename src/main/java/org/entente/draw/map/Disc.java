package org.entente.draw.map;

/** Draws discs, anti-aliased, into a piece of a picture. */
final class Disc {
    static final int WHOLE = 256;

    private Disc() {}

    /**
     * Lays a disc over what is there. A pixel on the border is covered as the square of its distance lies between those of a
     * circle half a pixel smaller and one half a pixel larger, which sums up to the disc's area.
     *
     * @param x of its middle, pixels of the picture, as are {@code y} and the radius; discs smaller than a pixel come out as
     *          fainter ones of a pixel
     */
    static void draw(Piece piece, int[] target, double x, double y, double radius, int color) {
        double even = Math.sqrt(Math.max(0.25, radius * radius - 0.25));
        double outer = even + 0.5;
        int firstX = Math.max(0, (int) Math.ceil(x - piece.left() - outer - 0.5));
        int lastX = Math.min(piece.width() - 1, (int) Math.floor(x - piece.left() + outer - 0.5));
        int firstY = Math.max(0, (int) Math.ceil(y - piece.top() - outer - 0.5));
        int lastY = Math.min(piece.height() - 1, (int) Math.floor(y - piece.top() + outer - 0.5));
        float whole = (float) (WHOLE * Math.min(1, 2 * radius * radius));
        float perSquare = whole / (float) (2 * even);
        float edge = (float) (outer * outer);
        float middle = (float) (x - piece.left() - 0.5);
        for (int row = firstY; row <= lastY; row++) {
            float dy = (float) (row + 0.5 - (y - piece.top()));
            float inRow = edge - dy * dy;
            int start = piece.rowStart(row);
            for (int column = firstX; column <= lastX; column++) {
                float dx = column - middle;
                int covered = (int) Math.min(whole, (inRow - dx * dx) * perSquare);
                if (covered > 0) {
                    int at = start + column;
                    target[at] = covered == WHOLE ? color : mixed(target[at], color, covered);
                }
            }
        }
    }

    /** Part of the way from one opaque colour to another, of {@link #WHOLE}. */
    static int mixed(int ground, int color, int part) {
        int redBlue = ground & 0xFF00FF;
        int green = ground & 0x00FF00;
        redBlue += ((color & 0xFF00FF) - redBlue) * part >> 8;
        green += ((color & 0x00FF00) - green) * part >> 8;
        return 0xFF000000 | redBlue & 0xFF00FF | green & 0x00FF00;
    }
}
