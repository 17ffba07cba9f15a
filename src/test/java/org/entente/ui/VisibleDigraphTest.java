package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.brunomnsilva.smartgraph.graph.Edge;
import com.brunomnsilva.smartgraph.graph.Vertex;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;

/** SmartGraph sees the visible part as it is, and nothing else. */
class VisibleDigraphTest {
    private static final TieGraph GRAPH = TieGraph.of(new Dossier(
            null,
            null,
            List.of(),
            Stream.of("a", "b", "c", "d")
                    .map(id -> Actor.named(id, id, id.equals("d") ? "state" : "person"))
                    .toList(),
            List.of(
                    Tie.of("a", "b", "met"),
                    Tie.of("b", "a", "met"),
                    Tie.of("a", "b", "funds"),
                    Tie.of("c", "c", "met"),
                    Tie.of("c", "d", "met")),
            List.of(),
            View.NONE,
            Extras.NONE));

    private final VisiblePart all = VisiblePart.of(GRAPH, Lens.ALL);
    private final VisibleDigraph digraph = new VisibleDigraph(all);

    private static Vertex<Integer> vertex(int actor) {
        return new VisibleDigraph.ActorVertex(actor);
    }

    private static Edge<Integer, Integer> edge(int tie) {
        return new VisibleDigraph.TieEdge(tie, GRAPH);
    }

    private static List<Integer> ties(Collection<Edge<Integer, Integer>> edges) {
        return edges.stream().map(Edge::element).sorted().toList();
    }

    private void assertShows(VisiblePart part) {
        assertEquals(
                part.actors().boxed().toList(),
                digraph.vertices().stream().map(Vertex::element).toList());
        assertEquals(part.ties().boxed().toList(), ties(digraph.edges()));
        assertEquals(part.actorCount(), digraph.numVertices());
        assertEquals(part.tieCount(), digraph.numEdges());
        assertEquals(part.actorCount(), digraph.vertices().size());
        assertEquals(part.tieCount(), digraph.edges().size());
        for (int tie = 0; tie < GRAPH.tieCount(); tie++) {
            assertEquals(part.showsTie(tie), digraph.edges().contains(edge(tie)));
        }
        for (int actor = 0; actor < GRAPH.actorCount(); actor++) {
            assertEquals(part.showsActor(actor), digraph.vertices().contains(vertex(actor)));
            assertEquals(
                    GRAPH.tiesOf(actor).filter(part::showsTie).sorted().boxed().toList(),
                    ties(digraph.incidentEdges(vertex(actor))));
            assertEquals(
                    part.degree(actor), digraph.incidentEdges(vertex(actor)).size());
        }
    }

    @Test
    void itShowsWhatTheLensShowsAndFollowsIt() {
        assertShows(all);
        VisiblePart some = all.next(Lens.ALL.withType("funds", false).withKind("state", false));
        digraph.show(some);
        assertShows(some);
        assertEquals(3, digraph.numEdges());
    }

    @Test
    void tiesLeadFromOneActorToTheOther() {
        assertEquals(List.of(0, 2), ties(digraph.outboundEdges(vertex(0))));
        assertEquals(List.of(3, 4), ties(digraph.outboundEdges(vertex(2))));
        assertEquals(List.of(vertex(1), vertex(0)), List.of(edge(1).vertices()));
        assertEquals(vertex(0), digraph.opposite(vertex(1), edge(0)));
        assertEquals(vertex(2), digraph.opposite(vertex(2), edge(3)), "a tie to oneself");
        assertTrue(digraph.areAdjacent(vertex(2), vertex(3)));
        assertFalse(digraph.areAdjacent(vertex(3), vertex(2)));
    }

    @Test
    void nothingCanBeChangedThroughIt() {
        assertThrows(UnsupportedOperationException.class, () -> digraph.insertVertex(9));
        assertThrows(UnsupportedOperationException.class, () -> digraph.insertEdge(vertex(0), vertex(1), 9));
        assertThrows(UnsupportedOperationException.class, () -> digraph.removeVertex(vertex(0)));
        assertThrows(UnsupportedOperationException.class, () -> digraph.removeEdge(edge(0)));
        assertThrows(
                UnsupportedOperationException.class, () -> digraph.vertices().clear());
        assertShows(all);
    }
}
