package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** The DOT language of Graphviz (graphviz.org/doc/info/lang.html): names and tie types as labels. */
final class DotWriter implements GraphWriter {
    /** What Graphviz looks for. */
    private static final Set<String> ITS_OWN = Set.of("label", "pos", "id", "dir");

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
        @Nullable String title = graph.dossier().title();
        if (title != null) {
            out.write("  graph [label=" + quoted(title) + "]\n");
        }
        for (Actor actor : graph.actors()) {
            List<String> attributes = new ArrayList<>(List.of("label=" + quoted(actor.name())));
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                attributes.add(String.format(
                        Locale.ROOT, "pos=\"%.2f,%.2f\"", place.x() * POINTS_PER_UNIT, -place.y() * POINTS_PER_UNIT));
            }
            add(attributes, graph.attributes(actor));
            out.write("  " + quoted(actor.id()) + " [" + String.join(", ", attributes) + "]\n");
        }
        graph.eachTie((tie, id) -> {
            List<String> attributes = new ArrayList<>(List.of("label=" + quoted(tie.type()), "id=" + quoted(id)));
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
            String key = ITS_OWN.contains(attribute.key()) ? attribute.key() + "_" : attribute.key();
            to.add(quoted(key) + "=" + quoted(attribute.text()));
        }
    }

    /** A backslash counts as one only when it is doubled, wherever Graphviz looks for escapes. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n") + "\"";
    }
}
