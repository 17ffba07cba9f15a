package org.entente.io.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** What a file in DOT declares, before it is known what becomes of it: later attributes win over earlier ones. */
final class DotGraph {
    private static final String KEY = "key";
    private static final int MOST_COPIED = Limits.ITEMS;
    private static final int MOST_MEMBERS = 2 * Limits.ITEMS;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Edge> known = new HashMap<>();
    private final Map<String, DotValue> attributes = new LinkedHashMap<>();
    private @Nullable String name;
    private int copied;
    private long members;

    /** What has attributes: those in force where it was met first, and its own. */
    static class Part {
        private final Map<String, DotValue> defaults;
        private Map<String, DotValue> own = Map.of();
        private boolean copied;

        Part(Map<String, DotValue> defaults) {
            this.defaults = defaults;
        }

        /** @param attributes not to be changed afterwards */
        void put(Map<String, DotValue> attributes) {
            if (own.isEmpty()) {
                own = attributes;
            } else if (!attributes.isEmpty()) {
                if (!copied) {
                    own = new LinkedHashMap<>(own);
                    copied = true;
                }
                own.putAll(attributes);
            }
        }

        @Nullable DotValue get(String key) {
            @Nullable DotValue value = own.get(key);
            return value == null ? defaults.get(key) : value;
        }

        Map<String, DotValue> defaults() {
            return defaults;
        }

        Map<String, DotValue> own() {
            return own;
        }
    }

    /** A node, which becomes an actor. */
    static final class Node extends Part {
        private final String id;
        private final Spot spot;
        private @Nullable DotValue cluster;

        Node(String id, Spot spot, Map<String, DotValue> defaults) {
            super(defaults);
            this.id = id;
            this.spot = spot;
        }

        String id() {
            return id;
        }

        Spot spot() {
            return spot;
        }

        /** The label of the innermost cluster that it stands in. */
        @Nullable DotValue cluster() {
            return cluster;
        }

        void cluster(DotValue label) {
            if (cluster == null) {
                cluster = label;
            }
        }
    }

    /** An edge, which becomes a tie. */
    static final class Edge extends Part {
        private final Node from;
        private final Node to;
        private final boolean directed;

        Edge(Node from, Node to, boolean directed, Map<String, DotValue> defaults) {
            super(defaults);
            this.from = from;
            this.to = to;
            this.directed = directed;
        }

        Node from() {
            return from;
        }

        Node to() {
            return to;
        }

        boolean isDirected() {
            return directed;
        }
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    List<Edge> edges() {
        return edges;
    }

    /** Of the graph itself. */
    Map<String, DotValue> attributes() {
        return attributes;
    }

    @Nullable String name() {
        return name;
    }

    void name(String id) {
        if (name == null) {
            name = id;
        }
    }

    /** Begins another graph, in which ties are not those of the one before. */
    void begin() {
        known.clear();
    }

    /** The node of that id, made where there is none. */
    Node node(String id, Spot spot, Map<String, DotValue> defaults) throws Refusal {
        @Nullable Node before = nodes.get(id);
        if (before != null) {
            return before;
        }
        Node node = new Node(id, spot, defaults);
        nodes.put(id, node);
        Limits.checkItems(nodes.size() + edges.size(), spot);
        return node;
    }

    /**
     * Adds an edge, or attributes to the one that is there already, where the graph is strict or both have the same key.
     *
     * @param own the attributes of the edge itself, by which it is another than before
     */
    void edge(
            Node from, Node to, boolean directed, boolean strict, DotScope scope, Map<String, DotValue> own, Spot spot)
            throws Refusal {
        @Nullable DotValue key = own.get(KEY);
        if (!strict && key == null) {
            add(new Edge(from, to, directed, scope.ofEdges()), own, spot);
            return;
        }
        boolean turned = !directed && from.id.compareTo(to.id) > 0;
        String ends = turned ? to.id + '\0' + from.id : from.id + '\0' + to.id;
        String one = strict || key == null ? ends : ends + '\0' + key.raw();
        @Nullable Edge before = known.get(one);
        if (before == null) {
            known.put(one, add(new Edge(from, to, directed, scope.ofEdges()), own, spot));
        } else {
            before.put(own);
        }
    }

    /** Attributes for nodes or edges to come, about to be changed: what was met before keeps those that were in force. */
    Map<String, DotValue> copy(Map<String, DotValue> inForce, Spot spot) throws Refusal {
        copied += inForce.size();
        if (copied > MOST_COPIED) {
            throw new Refusal(
                    "too-large",
                    "the attributes of all nodes or edges to come change too often: give each node or edge its own",
                    spot,
                    "fewer changes",
                    "more than can be kept");
        }
        return new LinkedHashMap<>(inForce);
    }

    /** Counts nodes that one subgraph hands on to the one around it: short texts can hand on many, many times. */
    void handOn(int nodes, Spot spot) throws Refusal {
        members += nodes;
        if (members > MOST_MEMBERS) {
            throw new Refusal(
                    "too-large",
                    "the nodes of subgraphs stand in too many others: name a subgraph, or its nodes, less often",
                    spot,
                    "fewer subgraphs",
                    "more than can be kept");
        }
    }

    private Edge add(Edge edge, Map<String, DotValue> own, Spot spot) throws Refusal {
        edge.put(own);
        edges.add(edge);
        Limits.checkItems(nodes.size() + edges.size(), spot);
        return edge;
    }
}
