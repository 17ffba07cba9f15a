package org.entente.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws pictures with Java 2D: into pixels, or whatever else a {@link Graphics2D} stands for. */
public final class GraphicsPainter {
    /** What becomes of the letters of names. */
    public enum Letters {
        /** They are filled, as any shape. */
        SHAPES,
        /** They stay text. */
        TEXT
    }

    private final AwtTextMeter fonts;
    private final Palette palette;
    private final Letters letters;

    public GraphicsPainter(AwtTextMeter fonts, Palette palette, Letters letters) {
        this.fonts = fonts;
        this.palette = palette;
        this.letters = letters;
    }

    /**
     * Draws a picture as the camera sees it, over its ground.
     *
     * @param width of the ground in units of the graphics, as is {@code height}
     * @param scale units of the graphics for one px
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public void paint(Graphics2D g, Picture picture, Camera camera, int width, int height, double scale)
            throws InterruptedException {
        g.setColor(new Color(palette.ground()));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        prepare(g, camera, scale);
        for (TieMark tie : picture.ties()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("painting was cancelled");
            }
            line(g, tie);
        }
        paintOverCurves(g, picture);
    }

    /** Draws all but the curves of ties. */
    void paintOverCurves(Graphics2D g, Picture picture, Camera camera, double scale) {
        prepare(g, camera, scale);
        paintOverCurves(g, picture);
    }

    /** Draws names alone. */
    void label(Graphics2D g, List<LabelMark> labels, Camera camera, double scale) {
        prepare(g, camera, scale);
        labels.forEach(label -> label(g, label, palette.ink()));
    }

    private static void prepare(Graphics2D g, Camera camera, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(scale, scale);
        g.translate(camera.dx(), camera.dy());
    }

    private void paintOverCurves(Graphics2D g, Picture picture) {
        picture.ties().forEach(tie -> ends(g, tie));
        picture.ties().forEach(tie -> badge(g, tie));
        picture.actors().forEach(actor -> actor(g, actor));
        Set<Integer> dimmed = new HashSet<>();
        picture.actors().stream().filter(ActorMark::dimmed).forEach(actor -> dimmed.add(actor.actor()));
        picture.labels()
                .forEach(label -> label(g, label, dimmed.contains(label.actor()) ? palette.muted() : palette.ink()));
    }

    private static void line(Graphics2D g, TieMark tie) {
        Curve c = tie.curve();
        g.setColor(new Color(tie.color(), true));
        g.setStroke(new BasicStroke((float) tie.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new CubicCurve2D.Double(c.x0(), c.y0(), c.x1(), c.y1(), c.x2(), c.y2(), c.x3(), c.y3()));
    }

    private void ends(Graphics2D g, TieMark tie) {
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

    private void badge(Graphics2D g, TieMark tie) {
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

    private void actor(Graphics2D g, ActorMark actor) {
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

    private void label(Graphics2D g, LabelMark label, int ink) {
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
            if (letters == Letters.SHAPES) {
                g.fill(glyphs);
            } else {
                g.setFont(font);
                g.drawString(line.text(), (float) line.left(), (float) line.baseline());
            }
        }
    }
}
