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
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** Paints pictures into pixels, without a display. */
public final class RasterPainter {
    private final AwtTextMeter fonts;

    public RasterPainter(AwtTextMeter fonts) {
        this.fonts = fonts;
    }

    /**
     * @param widthPx of the image, as is {@code heightPx}
     * @return an opaque image
     */
    public BufferedImage paint(Picture picture, Palette palette, Camera camera, int widthPx, int heightPx) {
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setColor(new Color(palette.ground()));
            g.fillRect(0, 0, widthPx, heightPx);
            g.translate(camera.dx(), camera.dy());
            picture.ties().forEach(tie -> line(g, tie));
            picture.ties().forEach(tie -> ends(g, tie, picture.scale(), palette));
            if (picture.badgeRadius() > 0) {
                picture.ties().forEach(tie -> badge(g, tie, picture, palette));
            }
            picture.actors().forEach(actor -> actor(g, actor, picture.scale(), palette));
            Set<Integer> dimmed = new HashSet<>();
            picture.actors().stream().filter(ActorMark::dimmed).forEach(actor -> dimmed.add(actor.actor()));
            picture.labels()
                    .forEach(label ->
                            label(g, label, palette, dimmed.contains(label.actor()) ? palette.muted() : palette.ink()));
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void line(Graphics2D g, TieMark tie) {
        Curve c = tie.curve();
        g.setColor(new Color(tie.color()));
        g.setStroke(new BasicStroke((float) tie.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new CubicCurve2D.Double(c.x0(), c.y0(), c.x1(), c.y1(), c.x2(), c.y2(), c.x3(), c.y3()));
    }

    private static void ends(Graphics2D g, TieMark tie, double scale, Palette palette) {
        Curve c = tie.curve();
        end(g, tie, tie.start(), c.x0(), c.y0(), c.x0() - c.x1(), c.y0() - c.y1(), scale, palette);
        end(g, tie, tie.end(), c.x3(), c.y3(), c.x3() - c.x2(), c.y3() - c.y2(), scale, palette);
    }

    private static void end(
            Graphics2D g,
            TieMark tie,
            EndMark mark,
            double x,
            double y,
            double dx,
            double dy,
            double scale,
            Palette palette) {
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        for (EndMark.Part part : mark.parts()) {
            double[] points = part.placed(x, y, dx / length, dy / length, scale);
            Path2D path = path(points, part.closed());
            if (part.fill() != EndMark.Fill.NONE) {
                g.setColor(new Color(part.fill() == EndMark.Fill.COLOR ? tie.color() : palette.ground()));
                g.fill(path);
            }
            if (part.fill() != EndMark.Fill.COLOR) {
                g.setColor(new Color(tie.color()));
                g.setStroke(new BasicStroke((float) (1.6 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(path);
            }
        }
    }

    private void badge(Graphics2D g, TieMark tie, Picture picture, Palette palette) {
        double r = picture.badgeRadius();
        Shape ring = new Ellipse2D.Double(tie.badgeX() - r, tie.badgeY() - r, 2 * r, 2 * r);
        g.setColor(new Color(palette.ground()));
        g.fill(ring);
        g.setColor(new Color(tie.color()));
        float width = (float) (1.4 * picture.scale());
        g.setStroke(
                tie.quotes() > 0
                        ? new BasicStroke(width)
                        : new BasicStroke(
                                width,
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {0.1f, 3.2f * (float) picture.scale()},
                                0));
        g.draw(ring);
        if (tie.quotes() > 0) {
            String text = tie.quotes() > 99 ? "99+" : Integer.toString(tie.quotes());
            double size = (text.length() > 2 ? 7.5 : 10) * picture.scale();
            Font font = fonts.font(text, size, true);
            double width2 = fonts.width(text, size, true);
            g.setColor(new Color(palette.ink()));
            g.setFont(font);
            g.drawString(text, (float) (tie.badgeX() - width2 / 2), (float) (tie.badgeY() + size * 0.36));
        }
    }

    private static void actor(Graphics2D g, ActorMark actor, double scale, Palette palette) {
        Shape outline = outline(actor);
        int fill = palette.tint(actor.shape()).fill();
        int stroke = palette.tint(actor.shape()).stroke();
        g.setColor(new Color(actor.dimmed() ? palette.faded(fill) : fill));
        g.fill(outline);
        g.setColor(new Color(actor.dimmed() ? palette.faded(stroke) : stroke));
        g.setStroke(new BasicStroke((float) (Sizes.LINE * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
    }

    private static Shape outline(ActorMark actor) {
        double r = actor.radius();
        if (actor.shape() == ActorShape.CIRCLE) {
            return new Ellipse2D.Double(actor.x() - r, actor.y() - r, 2 * r, 2 * r);
        }
        double[] corners = actor.shape().corners();
        if (actor.shape() == ActorShape.ROUNDED_SQUARE) {
            double half = Math.abs(corners[0]) * r;
            return new RoundRectangle2D.Double(
                    actor.x() - half, actor.y() - half, 2 * half, 2 * half, half * 0.5, half * 0.5);
        }
        for (int i = 0; i < corners.length; i += 2) {
            corners[i] = actor.x() + corners[i] * r;
            corners[i + 1] = actor.y() + corners[i + 1] * r;
        }
        return path(corners, true);
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
        for (int i = 0; i < label.lines().size(); i++) {
            String line = label.lines().get(i);
            if (line.isEmpty()) {
                continue;
            }
            Font font = fonts.font(line, label.size(), label.strong());
            double width = fonts.width(line, label.size(), label.strong());
            double x = label.x() - width / 2;
            double y = label.top() + label.lineHeight() * i + label.size() * 0.98;
            Shape glyphs = new TextLayout(line, font, g.getFontRenderContext())
                    .getOutline(AffineTransform.getTranslateInstance(x, y));
            g.setColor(new Color(palette.ground()));
            g.setStroke(new BasicStroke((float) (label.size() * 0.26), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(glyphs);
            g.setColor(new Color(ink));
            g.fill(glyphs);
        }
    }
}
