package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The DOT language of Graphviz: names from labels, places from {@code pos}, the rest of the attributes as they are. */
final class DotReader implements GraphReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public String format() {
        return "DOT";
    }

    @Override
    public boolean recognises(Head head) {
        try (DotTokens tokens = new DotTokens(new StringReader(head.text()))) {
            return DotParser.begins(tokens);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        try {
            return decoded(name, text);
        } catch (CharacterCodingException e) {
            return decoded(name, text.in(WINDOWS));
        }
    }

    private static ReadResult decoded(String name, Text text) throws IOException {
        Findings findings = new Findings();
        try (DotTokens tokens = new DotTokens(text.open())) {
            DotGraph graph = new DotParser(tokens).parse(findings);
            return findings.result(name, text, new Making(graph, findings).dossier());
        }
    }

    /** Makes a dossier of a graph. */
    private static final class Making {
        /** More attributes than these that are not an actor's or tie's own are too many to be repeated at each. */
        private static final int MOST_INHERITED = 4_000_000;

        private static final int LONGEST_PLACE = 200;
        private static final int LOOK = 4096;
        private static final Set<String> OF_EDGE = Set.of("label", "id", "dir");

        private final DotGraph graph;
        private final DossierDraft draft;
        private final KnownAttributes known;
        private final boolean own;
        private final Map<String, Value> rest = new LinkedHashMap<>();
        private int inherited;
        private int made;

        Making(DotGraph graph, Findings findings) {
            this.graph = graph;
            draft = new DossierDraft(findings);
            @Nullable DotValue generator = graph.attributes().get(DotWriter.GENERATOR);
            own = generator != null && generator.raw().equals(DotWriter.ENTENTE);
            known = new KnownAttributes(own);
        }

        Dossier dossier() throws IOException {
            String named = graph.name() == null ? "" : graph.name();
            @Nullable DotValue title = graph.attributes().get("label");
            draft.title(title == null ? named : title.drawn(false, c -> c == 'G' ? named : null));
            @Nullable DotValue comment = graph.attributes().get("comment");
            draft.description(comment == null ? null : comment.text());
            if (own) {
                draft.keepScale();
            }
            for (DotGraph.Node node : graph.nodes()) {
                look();
                actor(node, named);
            }
            for (DotGraph.Edge edge : graph.edges()) {
                look();
                tie(edge, named);
            }
            return draft.finish();
        }

        private void look() throws InterruptedIOException {
            if (++made % LOOK == 0 && Thread.interrupted()) {
                throw new InterruptedIOException("reading was cancelled");
            }
        }

        private void actor(DotGraph.Node node, String named) throws Refusal {
            ActorDraft actor = draft.actor(node.id(), node.spot());
            actor.name(name(node, named));
            @Nullable DotValue pos = node.get("pos");
            boolean placed = pos != null && place(actor, pos.raw());
            gather(node, placed ? Set.of("label", "pos") : Set.of("label"));
            @Nullable DotValue cluster = node.cluster();
            if (cluster != null) {
                rest.putIfAbsent("cluster", Value.text(oneLine(cluster.drawn(false, c -> null))));
            }
            known.put(actor, rest);
        }

        private String name(DotGraph.Node node, String named) {
            @Nullable DotValue label = node.get("label");
            if (label == null) {
                return node.id();
            }
            IntFunction<@Nullable String> names = c -> c == 'N' ? node.id() : c == 'G' ? named : null;
            if (own) {
                return label.drawn(false, names);
            }
            @Nullable DotValue shape = node.get("shape");
            boolean record = shape != null
                    && (shape.raw().equals("record") || shape.raw().equals("Mrecord"));
            return oneLine(label.drawn(record, names));
        }

        /** Lines of a label are no more than its look. */
        private static String oneLine(String text) {
            String bare = text.strip();
            return bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0 ? bare : bare.replaceAll("[\\r\\n]+", " ");
        }

        /** False where it is no place. */
        private boolean place(ActorDraft actor, String pos) {
            String[] parts = pos.replace("!", "").strip().split("[,\\s]+", -1);
            if (parts.length < 2 || pos.length() > LONGEST_PLACE) {
                return false;
            }
            try {
                double x = Double.parseDouble(parts[0]);
                double y = -Double.parseDouble(parts[1]);
                actor.at(own ? DotWriter.units(x) : x, own ? DotWriter.units(y) : y);
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private void tie(DotGraph.Edge edge, String named) throws Refusal {
            @Nullable DotValue dir = edge.get("dir");
            String way = dir == null ? "" : dir.raw();
            boolean directed = way.isEmpty() ? edge.isDirected() : way.equals("forward") || way.equals("back");
            // The arrow is drawn at the other end.
            boolean turned = way.equals("back");
            DotGraph.Node from = turned ? edge.to() : edge.from();
            DotGraph.Node to = turned ? edge.from() : edge.to();
            TieDraft tie = draft.declaringTie(from.id(), to.id(), directed, from.spot());
            @Nullable DotValue id = edge.get("id");
            if (id != null) {
                tie.id(id.text());
            }
            @Nullable DotValue label = edge.get("label");
            gather(edge, OF_EDGE);
            known.put(tie, rest);
            if (label != null) {
                String drawn = label.drawn(false, c -> switch (c) {
                    case 'E' ->
                        edge.from().id()
                                + (edge.isDirected() ? "->" : "--")
                                + edge.to().id();
                    case 'T' -> edge.from().id();
                    case 'H' -> edge.to().id();
                    case 'G' -> named;
                    default -> null;
                });
                if (own) {
                    tie.type(drawn);
                } else {
                    tie.label(oneLine(drawn));
                }
            }
        }

        /** The attributes of a part, its own and others, as long as they are not too many. */
        private void gather(DotGraph.Part part, Set<String> taken) {
            rest.clear();
            if (inherited < MOST_INHERITED) {
                inherited += part.defaults().size();
                part.defaults().forEach((key, value) -> put(key, value, taken));
            }
            part.own().forEach((key, value) -> put(key, value, taken));
        }

        private void put(String key, DotValue value, Set<String> taken) {
            if (!taken.contains(key)) {
                rest.put(own ? DotWriter.keyOf(key) : key, value.value(own));
            }
        }
    }
}
