package org.entente.io.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** What is between a pair of braces in DOT: its attributes, those that nodes and edges get there, and the nodes in it. */
final class DotScope {
    private final DotGraph graph;
    private final Map<String, DotValue> attributes;
    private final Set<DotGraph.Node> members = new LinkedHashSet<>();
    private final boolean root;
    private Map<String, DotValue> ofNodes;
    private Map<String, DotValue> ofEdges;
    private boolean nodesLent;
    private boolean edgesLent;

    private DotScope(DotGraph graph, Map<String, DotValue> attributes, @Nullable DotScope outer) {
        this.graph = graph;
        this.attributes = attributes;
        root = outer == null;
        ofNodes = outer == null ? new LinkedHashMap<>() : outer.ofNodes();
        ofEdges = outer == null ? new LinkedHashMap<>() : outer.ofEdges();
        nodesLent = !root;
        edgesLent = !root;
    }

    /** The outermost, whose attributes are those of the graph. */
    static DotScope of(DotGraph graph) {
        return new DotScope(graph, graph.attributes(), null);
    }

    DotScope inner() {
        return new DotScope(graph, new LinkedHashMap<>(), this);
    }

    Map<String, DotValue> attributes() {
        return attributes;
    }

    /** The attributes that a node gets which is met here first: not to be changed. */
    Map<String, DotValue> ofNodes() {
        nodesLent = true;
        return ofNodes;
    }

    Map<String, DotValue> ofEdges() {
        edgesLent = true;
        return ofEdges;
    }

    void putOfNodes(Map<String, DotValue> more, Spot spot) throws Refusal {
        if (nodesLent) {
            ofNodes = graph.copy(ofNodes, spot);
            nodesLent = false;
        }
        ofNodes.putAll(more);
    }

    void putOfEdges(Map<String, DotValue> more, Spot spot) throws Refusal {
        if (edgesLent) {
            ofEdges = graph.copy(ofEdges, spot);
            edgesLent = false;
        }
        ofEdges.putAll(more);
    }

    Set<DotGraph.Node> members() {
        return members;
    }

    /** All nodes are in the outermost: nobody asks it. */
    void add(DotGraph.Node node) {
        if (!root) {
            members.add(node);
        }
    }

    void addAll(DotScope inner) {
        if (!root) {
            members.addAll(inner.members);
        }
    }
}
