package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.Limits;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** GML as Himsolt described it, and as igraph, networkx, yEd, Gephi and Cytoscape write it. */
final class GmlReader implements GraphReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern GRAPH = Pattern.compile("(?i)(?<![\\w-])graph\\s*+\\[");

    @Override
    public String format() {
        return "GML";
    }

    @Override
    public boolean recognises(Head head) {
        if (!GRAPH.matcher(head.text()).find()) {
            return false;
        }
        try (GmlTokens tokens = new GmlTokens(new StringReader(head.text()))) {
            boolean key = tokens.kind() == GmlTokens.Kind.WORD
                    && Character.isLetter(tokens.value().charAt(0));
            tokens.next();
            return key
                    && switch (tokens.kind()) {
                        case OPEN, TEXT, NUMBER -> true;
                        case WORD -> Character.isLetterOrDigit(tokens.value().charAt(0));
                        case CLOSE, END -> false;
                    };
        } catch (IOException e) {
            return true;
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
        try (GmlTokens tokens = new GmlTokens(text.open())) {
            return findings.result(name, text, new Making(tokens, findings).dossier());
        }
    }

    /** Makes a dossier while reading. */
    private static final class Making {
        private static final List<String> OF_NODE = List.of("id", "label", "graph", "node", "edge");
        private static final List<String> OF_EDGE = List.of("id", "label", "source", "target", "directed");
        private static final int LOOK = 4096;

        private final GmlTokens tokens;
        private final Findings findings;
        private final DossierDraft draft;
        private final KnownAttributes known = new KnownAttributes(false);
        private final List<Edge> edges = new ArrayList<>();
        private final Tally noId = new Tally();
        private final Tally noEnd = new Tally();
        private @Nullable String title;
        private boolean directed;
        private int nodes;

        /** An edge whose direction is not known before the graph ends. */
        private record Edge(GmlList list, Spot spot) {}

        Making(GmlTokens tokens, Findings findings) {
            this.tokens = tokens;
            this.findings = findings;
            draft = new DossierDraft(findings);
        }

        Dossier dossier() throws IOException {
            boolean graph = false;
            while (tokens.kind() != GmlTokens.Kind.END) {
                Spot spot = tokens.spot();
                String key = GmlList.key(tokens);
                boolean begins = key.equalsIgnoreCase("graph") && tokens.kind() == GmlTokens.Kind.OPEN;
                if (begins && !graph) {
                    graph();
                    graph = true;
                } else {
                    GmlList.Item value = GmlList.value(tokens, 1);
                    other(key, value, begins, spot);
                }
            }
            if (!graph) {
                throw tokens.refusal("graph [", "a file in GML holds a graph");
            }
            ties();
            tell();
            draft.title(title);
            return draft.finish();
        }

        private void other(String key, GmlList.Item value, boolean graph, Spot spot) {
            if (graph) {
                String message = "here another graph begins: it is left out, give it a file of its own";
                findings.warn("several-graphs", message, spot, "one graph", "several");
            } else if (key.equalsIgnoreCase("title") && title == null) {
                title = value.text();
            } else if (key.equalsIgnoreCase("comment")) {
                draft.description(value.text());
            }
        }

        private void graph() throws IOException {
            tokens.next();
            while (tokens.kind() != GmlTokens.Kind.CLOSE) {
                Spot spot = tokens.spot();
                String key = GmlList.key(tokens);
                GmlList.Item value = GmlList.value(tokens, 2);
                @Nullable GmlList list = value.list();
                if (list != null && key.equalsIgnoreCase("node")) {
                    actor(list, spot);
                } else if (list != null && key.equalsIgnoreCase("edge")) {
                    edge(list, spot);
                } else if (key.equalsIgnoreCase("directed")) {
                    directed = value.isTrue();
                } else if (key.equalsIgnoreCase("label") || key.equalsIgnoreCase("name")) {
                    title = title == null ? DossierDraft.blankToNull(value.text()) : title;
                } else if (key.equalsIgnoreCase("comment")) {
                    draft.description(value.text());
                }
            }
            tokens.next();
        }

        private void edge(GmlList list, Spot spot) throws Refusal {
            edges.add(new Edge(list, spot));
            Limits.checkItems(nodes + edges.size(), spot);
        }

        private void actor(GmlList list, Spot spot) throws IOException {
            nodes++;
            GmlList.@Nullable Item value = list.first("id");
            @Nullable String label = label(list);
            boolean named = value != null && DossierDraft.blankToNull(value.text()) != null;
            String id = value != null && named ? value.id() : label != null ? label : "node " + nodes;
            if (!named) {
                noId.add(spot, "none");
            }
            ActorDraft actor = draft.actor(id, spot);
            actor.name(label);
            place(actor, list);
            known.put(actor, list.without(OF_NODE));
            // Groups hold their nodes in themselves, or in a graph of their own.
            inner(list, spot);
            for (GmlList graph : list.lists("graph")) {
                inner(graph, spot);
            }
        }

        private void inner(GmlList list, Spot spot) throws IOException {
            for (GmlList node : list.lists("node")) {
                actor(node, spot);
            }
            for (GmlList edge : list.lists("edge")) {
                edge(edge, spot);
            }
        }

        private static @Nullable String label(GmlList list) {
            @Nullable String label = list.text("label");
            if (label == null) {
                label = list.text("name");
            }
            for (GmlList drawn : label == null ? list.lists("LabelGraphics") : List.<GmlList>of()) {
                label = label == null ? drawn.text("text") : label;
            }
            return label;
        }

        private static void place(ActorDraft actor, GmlList list) {
            List<GmlList> graphics = list.lists("graphics");
            GmlList of = graphics.isEmpty() ? list : graphics.get(0);
            actor.at(of.number("x"), of.number("y"));
        }

        private void ties() throws IOException {
            int made = 0;
            for (Edge edge : edges) {
                if (++made % LOOK == 0 && Thread.interrupted()) {
                    throw new InterruptedIOException("reading was cancelled");
                }
                GmlList.@Nullable Item from = edge.list.first("source");
                GmlList.@Nullable Item to = edge.list.first("target");
                if (from == null || to == null) {
                    noEnd.add(edge.spot, from == null ? "no source" : "no target");
                    continue;
                }
                GmlList.@Nullable Item own = edge.list.first("directed");
                boolean arrow = own == null || own.text().isBlank() ? directed : own.isTrue();
                TieDraft tie = draft.tie(from.id(), to.id(), arrow, edge.spot);
                tie.id(edge.list.text("id")).label(edge.list.text("label"));
                known.put(tie, edge.list.without(OF_EDGE));
            }
        }

        private void tell() {
            noId.tell(
                    findings, "no-id", "this node has no id, so no tie can lead to it: give it one", "id and a number");
            noEnd.tell(
                    findings,
                    "no-end",
                    "this edge lacks an end, so it makes no tie: give it a source and a target",
                    "source and target, each with the id of a node");
        }
    }
}
