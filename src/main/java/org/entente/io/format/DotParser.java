package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.Findings;
import org.entente.io.Limits;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** Reads the grammar of graphviz.org/doc/info/lang.html, all graphs of a file into one. */
final class DotParser {
    private static final String LABEL = "label";
    private static final String CLUSTER = "cluster";

    private final DotTokens tokens;
    private final DotGraph graph = new DotGraph();
    private final Map<String, DotScope> subgraphs = new HashMap<>();
    private final Tally otherTies = new Tally();
    private boolean strict;
    private boolean directed;
    private int depth;

    /** One end of edges: the nodes, and the port at the node where it is one. */
    private record End(Collection<DotGraph.Node> nodes, @Nullable String port) {}

    DotParser(DotTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a text that begins like that goes on in DOT. */
    static boolean begins(DotTokens tokens) throws IOException {
        boolean strict = tokens.isKeyword("strict");
        if (strict) {
            tokens.next();
        }
        if (!tokens.isKeyword("graph") && !tokens.isKeyword("digraph")) {
            return false;
        }
        tokens.next();
        if (tokens.isId()) {
            tokens.next();
        }
        return tokens.isSign('{') || strict;
    }

    DotGraph parse(Findings findings) throws IOException {
        graph();
        Spot second = tokens.spot();
        boolean several = false;
        while (tokens.isSign(';') || isGraph()) {
            if (tokens.isSign(';')) {
                tokens.next();
            } else {
                several = true;
                graph();
            }
        }
        if (several) {
            String message = "here another graph begins: all are read as one, so an id stands for one actor in all";
            findings.warn("several-graphs", message, second, "one graph", "several");
        }
        if (tokens.kind() != DotTokens.Kind.END) {
            String message = "the graph ends before this: what follows is left out, check the braces";
            findings.warn("text-after-graph", message, tokens.spot(), "the end of the file", tokens.shown());
        }
        otherTies.tell(
                findings,
                "other-tie",
                "this tie is not written as those of such a graph are: it is read as it stands, -> directed and --"
                        + " undirected",
                "-> in a digraph, -- in a graph");
        return graph;
    }

    private boolean isGraph() {
        return tokens.isKeyword("strict") || tokens.isKeyword("graph") || tokens.isKeyword("digraph");
    }

    private void graph() throws IOException {
        strict = tokens.isKeyword("strict");
        if (strict) {
            tokens.next();
        }
        directed = tokens.isKeyword("digraph");
        if (!directed && !tokens.isKeyword("graph")) {
            throw tokens.refusal("graph or digraph", "a file in DOT begins with one of these words");
        }
        tokens.next();
        if (tokens.isId()) {
            graph.name(id());
        }
        graph.begin();
        subgraphs.clear();
        statements(DotScope.of(graph));
    }

    private String id() throws IOException {
        String id = DotValue.plain(tokens.value());
        tokens.next();
        return id;
    }

    private void statements(DotScope scope) throws IOException {
        Spot start = tokens.spot();
        expect('{', "{", "the body of a graph stands in braces");
        Limits.checkNesting(++depth, start);
        while (!tokens.isSign('}')) {
            if (tokens.isSign(';') || tokens.isSign(',')) {
                tokens.next();
            } else {
                statement(scope);
            }
        }
        depth--;
        tokens.next();
    }

    private void expect(char sign, String shown, String remedy) throws IOException {
        if (!tokens.isSign(sign)) {
            throw tokens.refusal(shown, remedy);
        }
        tokens.next();
    }

    private void statement(DotScope scope) throws IOException {
        Spot spot = tokens.spot();
        if (tokens.isKeyword("graph")) {
            tokens.next();
            scope.attributes().putAll(attributes());
        } else if (tokens.isKeyword("node")) {
            tokens.next();
            scope.putOfNodes(attributes(), spot);
        } else if (tokens.isKeyword("edge")) {
            tokens.next();
            scope.putOfEdges(attributes(), spot);
        } else if (tokens.isKeyword("subgraph") || tokens.isSign('{')) {
            edges(subgraph(scope), scope, spot);
        } else if (tokens.isId()) {
            String raw = tokens.value();
            tokens.next();
            if (tokens.isSign('=')) {
                tokens.next();
                scope.attributes().put(DotValue.plain(raw), value());
            } else {
                edges(nodes(DotValue.plain(raw), spot, scope), scope, spot);
            }
        } else {
            throw tokens.refusal("a node, an edge, an attribute or }", "close the braces, or correct this");
        }
    }

    private DotValue value() throws IOException {
        if (!tokens.isId() && tokens.kind() != DotTokens.Kind.WORD) {
            throw tokens.refusal("a value", "write one, in quotes where it is not one word");
        }
        DotValue value = new DotValue(tokens.kind(), tokens.value());
        tokens.next();
        return value;
    }

    /** Of lists in square brackets, as many as there are. */
    private Map<String, DotValue> attributes() throws IOException {
        if (!tokens.isSign('[')) {
            return Map.of();
        }
        Map<String, DotValue> all = new LinkedHashMap<>();
        while (tokens.isSign('[')) {
            tokens.next();
            while (!tokens.isSign(']')) {
                if (tokens.isSign(';') || tokens.isSign(',')) {
                    tokens.next();
                } else if (tokens.isId() || tokens.kind() == DotTokens.Kind.WORD) {
                    attribute(all);
                } else {
                    throw tokens.refusal("an attribute or ]", "close the brackets, or correct this");
                }
            }
            tokens.next();
        }
        return all;
    }

    private void attribute(Map<String, DotValue> all) throws IOException {
        String key = id();
        if (tokens.isSign('=')) {
            tokens.next();
            all.put(key, value());
        } else {
            all.put(key, DotValue.TRUE);
        }
    }

    private End subgraph(DotScope outer) throws IOException {
        Spot spot = tokens.spot();
        @Nullable String name = null;
        if (tokens.isKeyword("subgraph")) {
            tokens.next();
            name = tokens.isId() ? id() : null;
        }
        @Nullable DotScope before = name == null ? null : subgraphs.get(name);
        DotScope scope = before == null ? outer.inner() : before;
        if (name != null) {
            subgraphs.put(name, scope);
        }
        if (tokens.isSign('{') || name == null) {
            statements(scope);
        }
        graph.handOn(scope.members().size(), spot);
        outer.addAll(scope);
        if (name != null && name.startsWith(CLUSTER)) {
            @Nullable DotValue label = scope.attributes().get(LABEL);
            DotValue called = label == null ? new DotValue(DotTokens.Kind.QUOTED, name) : label;
            scope.members().forEach(node -> node.cluster(called));
        }
        return new End(scope.members(), null);
    }

    /** A node, or several with commas between them. */
    private End nodes(String first, Spot spot, DotScope scope) throws IOException {
        End end = node(first, spot, scope);
        if (!tokens.isSign(',')) {
            return end;
        }
        List<DotGraph.Node> all = new ArrayList<>(end.nodes);
        while (tokens.isSign(',')) {
            tokens.next();
            if (tokens.isId()) {
                Spot next = tokens.spot();
                all.addAll(node(id(), next, scope).nodes);
            }
        }
        return new End(all, null);
    }

    private End node(String id, Spot spot, DotScope scope) throws IOException {
        DotGraph.Node node = graph.node(id, spot, scope.ofNodes());
        scope.add(node);
        @Nullable String port = null;
        while (tokens.isSign(':')) {
            tokens.next();
            if (!tokens.isId()) {
                throw tokens.refusal("a port", "write one behind the colon, or put the name of the node in quotes");
            }
            port = port == null ? id() : port + ":" + id();
        }
        return new End(List.of(node), port);
    }

    private void edges(End first, DotScope scope, Spot spot) throws IOException {
        List<End> ends = new ArrayList<>(2);
        List<Boolean> directions = new ArrayList<>(1);
        ends.add(first);
        while (tokens.isSign('>') || tokens.isSign('-')) {
            boolean arrow = tokens.isSign('>');
            if (arrow != directed) {
                otherTies.add(tokens.spot(), arrow ? "->" : "--");
            }
            directions.add(arrow);
            tokens.next();
            ends.add(end(scope));
        }
        Map<String, DotValue> own = attributes();
        if (ends.size() == 1 && !own.isEmpty()) {
            first.nodes.forEach(node -> node.put(own));
        }
        for (int i = 1; i < ends.size(); i++) {
            join(ends.get(i - 1), ends.get(i), directions.get(i - 1), own, scope, spot);
        }
    }

    private End end(DotScope scope) throws IOException {
        if (tokens.isKeyword("subgraph") || tokens.isSign('{')) {
            return subgraph(scope);
        }
        Spot spot = tokens.spot();
        if (!tokens.isId()) {
            throw tokens.refusal("the other end of the tie", "write a node there");
        }
        return nodes(id(), spot, scope);
    }

    private void join(End from, End to, boolean arrow, Map<String, DotValue> shared, DotScope scope, Spot spot)
            throws IOException {
        Map<String, DotValue> own = shared;
        if (from.port != null || to.port != null) {
            own = new LinkedHashMap<>(shared);
            putPort(own, "tailport", from.port);
            putPort(own, "headport", to.port);
        }
        for (DotGraph.Node tail : from.nodes) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException("reading was cancelled");
            }
            for (DotGraph.Node head : to.nodes) {
                graph.edge(tail, head, arrow, strict, scope, own, spot);
            }
        }
    }

    private static void putPort(Map<String, DotValue> attributes, String key, @Nullable String port) {
        if (port != null) {
            attributes.put(key, new DotValue(DotTokens.Kind.QUOTED, port));
        }
    }
}
