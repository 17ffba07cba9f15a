package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** The DOT language of Graphviz (graphviz.org/doc/info/lang.html): names and tie types as labels. */
final class DotWriter implements GraphWriter {
    /** What Graphviz looks for. */
    private static final Pattern ITS_OWN = Pattern.compile("(label|pos|id|dir|key|cluster)_*");

    /** The attribute of the graph that says which program wrote it. */
    static final String GENERATOR = "generator";

    static final String ENTENTE = "Entente";

    private static final double POINTS_PER_UNIT = 0.75;

    @Override
    public String word() {
        return "dot";
    }

    @Override
    public String format() {
        return "DOT";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        return graph.lost();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", DotWriter::write));
    }

    private static void write(Outgoing graph, Writer out) throws IOException {
        out.write("digraph {\n");
        out.write("  graph [" + GENERATOR + "=" + ENTENTE);
        @Nullable String title = graph.dossier().title();
        @Nullable String description = graph.dossier().description();
        out.write(title == null ? "" : ", label=" + label(title));
        out.write(description == null ? "" : ", comment=" + quoted(description));
        out.write("]\n");
        for (Actor actor : graph.actors()) {
            List<String> attributes = new ArrayList<>(List.of("label=" + label(actor.name())));
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                attributes.add(String.format(
                        Locale.ROOT, "pos=\"%.4f,%.4f\"", place.x() * POINTS_PER_UNIT, -place.y() * POINTS_PER_UNIT));
            }
            add(attributes, graph.attributes(actor));
            out.write("  " + quoted(actor.id()) + " [" + String.join(", ", attributes) + "]\n");
        }
        graph.eachTie((tie, id) -> {
            List<String> attributes = new ArrayList<>();
            if (!tie.type().equals(Tie.UNTYPED)) {
                attributes.add("label=" + label(tie.type()));
            }
            attributes.add("id=" + quoted(id));
            if (!graph.isDirected(tie)) {
                attributes.add("dir=none");
            }
            add(attributes, graph.attributes(tie));
            out.write("  " + quoted(tie.from()) + " -> " + quoted(tie.to()) + " [" + String.join(", ", attributes)
                    + "]\n");
        });
        out.write("}\n");
    }

    private static void add(List<String> to, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            String key = ITS_OWN.matcher(attribute.key()).matches() ? attribute.key() + "_" : attribute.key();
            to.add(quoted(key) + "=" + value(attribute));
        }
    }

    /** Without quotes where it is no text. */
    private static String value(Attribute attribute) {
        return switch (attribute.kind()) {
            case TRUTH -> attribute.text();
            case WHOLE, DECIMAL -> new BigDecimal(attribute.text()).toPlainString();
            case TEXT -> quoted(attribute.text());
        };
    }

    /** The attribute of an actor or a tie that was written under that key. */
    static String keyOf(String written) {
        return written.endsWith("_") && ITS_OWN.matcher(written).matches()
                ? written.substring(0, written.length() - 1)
                : written;
    }

    /** World units of a length as it is written. */
    static double units(double points) {
        return Math.rint(points / POINTS_PER_UNIT * 100) / 100;
    }

    /** Graphviz decodes the entities of HTML in labels. */
    private static String label(String text) {
        return quoted(Entities.encoded(text));
    }

    /** A backslash counts as one only when it is doubled; ends of lines stand as they are. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
