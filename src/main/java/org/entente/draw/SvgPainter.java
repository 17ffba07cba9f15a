package org.entente.draw;

import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures as SVG 1.1, names as real text with the halo of SVG 2's {@code paint-order}. Each actor and each tie is a group
 * that bears its name, for whoever goes on drawing.
 */
public final class SvgPainter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    private static final String FONTS = "Inter, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

    private final TieGraph graph;
    private final Palette palette;

    /** @param graph whose names the groups bear */
    public SvgPainter(TieGraph graph, Palette palette) {
        this.graph = graph;
        this.palette = palette;
    }

    /**
     * Writes the picture as the camera sees it.
     *
     * @param width px, as is {@code height}
     * @param out   is not closed
     * @throws XMLStreamException if it cannot be written
     */
    public void paint(Picture picture, Camera camera, int width, int height, Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument();
        Pen pen = new Pen(xml);
        pen.start("svg")
                .with("xmlns", SVG)
                .with("xmlns:inkscape", INKSCAPE)
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("font-family", FONTS);
        @Nullable String title = graph.dossier().title();
        if (title != null) {
            pen.text("title", title);
        }
        pen.start("rect")
                .with("width", "100%")
                .with("height", "100%")
                .with("fill", hex(palette.ground()))
                .end();
        pen.start("g").with("transform", "translate(" + number(camera.dx()) + " " + number(camera.dy()) + ")");
        paint(picture, pen);
        pen.end().end();
        xml.writeEndDocument();
        xml.flush();
    }

    private void paint(Picture picture, Pen pen) throws XMLStreamException {
        pen.layer("ties").with("fill", "none");
        for (TieMark tie : picture.ties()) {
            tie(tie, pen);
        }
        pen.end().layer("badges").with("text-anchor", "start").with("font-weight", 600);
        for (TieMark tie : picture.ties()) {
            badge(tie, pen);
        }
        pen.end().layer("actors").with("stroke-linejoin", "round");
        Set<Integer> dimmed = new HashSet<>();
        for (ActorMark actor : picture.actors()) {
            actor(actor, pen);
            if (actor.dimmed()) {
                dimmed.add(actor.actor());
            }
        }
        pen.end()
                .layer("names")
                .with("stroke", hex(palette.ground()))
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke");
        for (LabelMark label : picture.labels()) {
            label(label, dimmed.contains(label.actor()) ? palette.muted() : palette.ink(), pen);
        }
        pen.end();
    }

    private void tie(TieMark tie, Pen pen) throws XMLStreamException {
        Curve c = tie.curve();
        String color = hex(tie.color());
        pen.group("tie", tie.tie(), graph.sentence(tie.tie())).with("stroke", color);
        opacity(pen, tie.color());
        pen.text("title", graph.sentence(tie.tie()));
        pen.start("path")
                .with(
                        "d",
                        "M" + pair(c.x0(), c.y0()) + "C" + pair(c.x1(), c.y1()) + " " + pair(c.x2(), c.y2()) + " "
                                + pair(c.x3(), c.y3()))
                .with("stroke-width", tie.width())
                .end();
        for (EndMark.Part part : tie.ends()) {
            pen.start(part.closed() ? "polygon" : "polyline").with("points", points(part.points()));
            if (part.fill() != EndMark.Fill.NONE) {
                pen.with("fill", part.fill() == EndMark.Fill.COLOR ? color : hex(palette.ground()));
            }
            if (part.fill() == EndMark.Fill.COLOR) {
                pen.with("stroke", "none");
            } else {
                pen.with("stroke-width", tie.endWidth())
                        .with("stroke-linecap", "round")
                        .with("stroke-linejoin", "round");
            }
            pen.end();
        }
        pen.end();
    }

    private void badge(TieMark tie, Pen pen) throws XMLStreamException {
        @Nullable Badge badge = tie.badge();
        if (badge == null) {
            return;
        }
        pen.start("g").with("class", "badge").with("data-tie", tie.tie());
        pen.start("circle").with("cx", badge.x()).with("cy", badge.y()).with("r", badge.radius());
        pen.with("fill", hex(palette.ground())).with("stroke", hex(tie.color())).with("stroke-width", badge.stroke());
        double[] dashes = badge.dashes();
        if (dashes.length > 0) {
            pen.with("stroke-linecap", "round")
                    .with("stroke-dasharray", pair(dashes[0], dashes[1]))
                    .with("stroke-dashoffset", badge.dashesBefore());
        }
        pen.end();
        if (!badge.text().isEmpty()) {
            pen.start("text")
                    .with("x", badge.textLeft())
                    .with("y", badge.baseline())
                    .with("font-size", badge.textSize());
            pen.with("fill", hex(palette.ink())).content(badge.text()).end();
        }
        pen.end();
    }

    private void actor(ActorMark actor, Pen pen) throws XMLStreamException {
        Palette.Tint tint = actor.tint(palette);
        pen.group("actor", actor.actor(), graph.actor(actor.actor()).name());
        pen.text("title", graph.actor(actor.actor()).name());
        Map<String, String> shape = actor.outline(0, new Outline());
        pen.start(shape.getOrDefault("", "path"));
        for (Map.Entry<String, String> attribute : shape.entrySet()) {
            if (!attribute.getKey().isEmpty()) {
                pen.with(attribute.getKey(), attribute.getValue());
            }
        }
        pen.with("fill", hex(tint.fill()))
                .with("stroke", hex(tint.stroke()))
                .with("stroke-width", actor.stroke())
                .end();
        pen.end();
    }

    private static void label(LabelMark label, int ink, Pen pen) throws XMLStreamException {
        pen.start("g").with("class", "name").with("data-actor", label.actor());
        pen.with("font-size", label.size()).with("stroke-width", label.halo()).with("fill", hex(ink));
        if (label.strong()) {
            pen.with("font-weight", 600);
        }
        for (LabelMark.Line line : label.lines()) {
            if (!line.text().isEmpty()) {
                pen.start("text")
                        .with("x", line.left())
                        .with("y", line.baseline())
                        .content(line.text())
                        .end();
            }
        }
        pen.end();
    }

    private static void opacity(Pen pen, int color) throws XMLStreamException {
        int alpha = color >>> 24;
        if (alpha < 0xFF) {
            pen.with("opacity", alpha / 255.0);
        }
    }

    private static String hex(int color) {
        return String.format(Locale.ROOT, "#%06X", color & 0xFFFFFF);
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String points(double[] points) {
        StringJoiner all = new StringJoiner(" ");
        for (double point : points) {
            all.add(number(point));
        }
        return all.toString();
    }

    /** With two places at most. */
    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** An element, by the name {@code ""}, and its attributes. */
    private static final class Outline implements ActorShape.Pen<Map<String, String>> {
        @Override
        public Map<String, String> circle(double x, double y, double radius) {
            return Map.of("", "circle", "cx", number(x), "cy", number(y), "r", number(radius));
        }

        @Override
        public Map<String, String> square(double left, double top, double side, double corner) {
            Map<String, String> square = new HashMap<>();
            square.put("", "rect");
            square.put("x", number(left));
            square.put("y", number(top));
            square.put("width", number(side));
            square.put("height", number(side));
            square.put("rx", number(corner));
            return square;
        }

        @Override
        public Map<String, String> polygon(double[] points) {
            return Map.of("", "polygon", "points", points(points));
        }
    }

    /** Writes elements; what XML cannot hold stands there as �. */
    private record Pen(XMLStreamWriter xml) {
        Pen start(String element) throws XMLStreamException {
            xml.writeStartElement(element);
            return this;
        }

        Pen layer(String name) throws XMLStreamException {
            return start("g")
                    .with("id", name)
                    .with("inkscape:groupmode", "layer")
                    .with("inkscape:label", name);
        }

        Pen group(String what, int number, String name) throws XMLStreamException {
            return start("g")
                    .with("id", what + "-" + number)
                    .with("class", what)
                    .with("inkscape:label", name);
        }

        Pen with(String name, String value) throws XMLStreamException {
            xml.writeAttribute(name, clean(value));
            return this;
        }

        Pen with(String name, double value) throws XMLStreamException {
            return with(name, number(value));
        }

        Pen content(String text) throws XMLStreamException {
            xml.writeCharacters(clean(text));
            return this;
        }

        Pen text(String element, String text) throws XMLStreamException {
            return start(element).content(text).end();
        }

        Pen end() throws XMLStreamException {
            xml.writeEndElement();
            return this;
        }

        private static String clean(String text) {
            return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
        }
    }
}
