package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paints pictures into pixels, without a display. */
public final class RasterPainter {
    private static final ColorModel PIXELS = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xFF0000,
            0xFF00,
            0xFF,
            0xFF000000,
            true,
            DataBuffer.TYPE_INT);

    private final AwtTextMeter fonts;

    public RasterPainter(AwtTextMeter fonts) {
        this.fonts = fonts;
    }

    /**
     * The picture as the camera sees it.
     *
     * @param width of the image, pixels, as is {@code height}
     * @param scale pixels for one px
     * @return an opaque image
     */
    public BufferedImage paint(Picture picture, Palette palette, Camera camera, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(palette.ground()));
        g.fillRect(0, 0, width, height);
        prepare(g, camera, scale);
        picture.ties().forEach(tie -> line(g, tie));
        paintOverCurves(g, picture, palette);
        g.dispose();
        return image;
    }

    /**
     * Draws all of a picture but the curves of its ties over what is painted already, as the camera sees it.
     *
     * @param pixels row by row, {@code 0xAARRGGBB} and opaque
     * @param width  how many pixels a row has, as has {@code height} for a column
     * @param scale  pixels for one px
     */
    public void paintOverCurves(
            int[] pixels, int width, int height, double scale, Picture picture, Palette palette, Camera camera) {
        Graphics2D g = image(pixels, width, height).createGraphics();
        Bounds sight =
                new Bounds(-camera.dx(), -camera.dy(), width / scale - camera.dx(), height / scale - camera.dy());
        prepare(g, camera, scale);
        paintOverCurves(g, picture.within(sight), palette);
        g.dispose();
    }

    private static BufferedImage image(int[] pixels, int width, int height) {
        int[] channels = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
        DataBufferInt buffer = new DataBufferInt(pixels, width * height);
        WritableRaster raster = Raster.createPackedRaster(buffer, width, height, width, channels, null);
        return new BufferedImage(PIXELS, raster, true, null);
    }

    private static void prepare(Graphics2D g, Camera camera, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(scale, scale);
        g.translate(camera.dx(), camera.dy());
    }

    private void paintOverCurves(Graphics2D g, Picture picture, Palette palette) {
        picture.ties().forEach(tie -> ends(g, tie, palette));
        picture.ties().forEach(tie -> badge(g, tie, palette));
        picture.actors().forEach(actor -> actor(g, actor, palette));
        Set<Integer> dimmed = new HashSet<>();
        picture.actors().stream().filter(ActorMark::dimmed).forEach(actor -> dimmed.add(actor.actor()));
        picture.labels()
                .forEach(label ->
                        label(g, label, palette, dimmed.contains(label.actor()) ? palette.muted() : palette.ink()));
    }

    /** Draws names over an image, as the camera sees them, with so many pixels for one px. */
    public void label(BufferedImage image, List<LabelMark> labels, Palette palette, Camera camera, double scale) {
        Graphics2D g = image.createGraphics();
        try {
            prepare(g, camera, scale);
            labels.forEach(label -> label(g, label, palette, palette.ink()));
        } finally {
            g.dispose();
        }
    }

    private static void line(Graphics2D g, TieMark tie) {
        Curve c = tie.curve();
        g.setColor(new Color(tie.color()));
        g.setStroke(new BasicStroke((float) tie.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new CubicCurve2D.Double(c.x0(), c.y0(), c.x1(), c.y1(), c.x2(), c.y2(), c.x3(), c.y3()));
    }

    private static void ends(Graphics2D g, TieMark tie, Palette palette) {
        for (EndMark.Part part : tie.ends()) {
            Path2D path = path(part.points(), part.closed());
            if (part.fill() != EndMark.Fill.NONE) {
                g.setColor(new Color(part.fill() == EndMark.Fill.COLOR ? tie.color() : palette.ground()));
                g.fill(path);
            }
            if (part.fill() != EndMark.Fill.COLOR) {
                g.setColor(new Color(tie.color()));
                g.setStroke(round(tie.endWidth()));
                g.draw(path);
            }
        }
    }

    private void badge(Graphics2D g, TieMark tie, Palette palette) {
        @Nullable Badge badge = tie.badge();
        if (badge == null) {
            return;
        }
        Shape ring = new Pen().circle(badge.x(), badge.y(), badge.radius());
        g.setColor(new Color(palette.ground()));
        g.fill(ring);
        g.setColor(new Color(tie.color()));
        g.setStroke(dashed(badge));
        g.draw(ring);
        Font font = fonts.font(badge.text(), badge.textSize(), true);
        g.setColor(new Color(palette.ink()));
        g.setFont(font);
        g.drawString(badge.text(), (float) badge.textLeft(), (float) badge.baseline());
    }

    private static BasicStroke dashed(Badge badge) {
        double[] dashes = badge.dashes();
        if (dashes.length == 0) {
            return round(badge.stroke());
        }
        float[] lengths = {(float) dashes[0], (float) dashes[1]};
        return new BasicStroke(
                (float) badge.stroke(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, lengths, (float)
                        badge.dashesBefore());
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void actor(Graphics2D g, ActorMark actor, Palette palette) {
        Shape outline = actor.outline(0, new Pen());
        Palette.Tint tint = actor.tint(palette);
        g.setColor(new Color(tint.fill()));
        g.fill(outline);
        g.setColor(new Color(tint.stroke()));
        g.setStroke(round(actor.stroke()));
        g.draw(outline);
    }

    private static final class Pen implements ActorShape.Pen<Shape> {
        @Override
        public Shape circle(double x, double y, double radius) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        @Override
        public Shape square(double left, double top, double side, double corner) {
            return new RoundRectangle2D.Double(left, top, side, side, 2 * corner, 2 * corner);
        }

        @Override
        public Shape polygon(double[] points) {
            return path(points, true);
        }
    }

    private static Path2D path(double[] points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void label(Graphics2D g, LabelMark label, Palette palette, int ink) {
        for (LabelMark.Line line : label.lines()) {
            if (line.text().isEmpty()) {
                continue;
            }
            Font font = fonts.font(line.text(), label.size(), label.strong());
            Shape glyphs = new TextLayout(line.text(), font, g.getFontRenderContext())
                    .getOutline(AffineTransform.getTranslateInstance(line.left(), line.baseline()));
            g.setColor(new Color(palette.ground()));
            g.setStroke(round(label.halo()));
            g.draw(glyphs);
            g.setColor(new Color(ink));
            g.fill(glyphs);
        }
    }
}
