package org.entente.ui;

import com.brunomnsilva.smartgraph.graph.Digraph;
import com.brunomnsilva.smartgraph.graph.Edge;
import com.brunomnsilva.smartgraph.graph.Vertex;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;

/**
 * The visible part of a graph as SmartGraph wants to see it; nothing is copied. Elements are the numbers of actors and ties.
 * Undirected ties stand in the direction of the file: how they look is not SmartGraph's to say.
 */
final class VisibleDigraph implements Digraph<Integer, Integer> {
    private VisiblePart visible;

    VisibleDigraph(VisiblePart visible) {
        this.visible = visible;
    }

    /** Shows another part of the same graph; SmartGraph has to be told to update. */
    void show(VisiblePart other) {
        visible = other;
    }

    /** An actor; equal to any other view of the same one. */
    record ActorVertex(Integer element) implements Vertex<Integer> {}

    /** A tie; equal to any other view of the same one. */
    record TieEdge(Integer element, TieGraph graph) implements Edge<Integer, Integer> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Vertex<Integer>[] vertices() {
            return new Vertex[] {new ActorVertex(graph.from(element)), new ActorVertex(graph.to(element))};
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TieEdge edge && edge.element.equals(element);
        }

        @Override
        public int hashCode() {
            return element;
        }
    }

    @Override
    public int numVertices() {
        return visible.actorCount();
    }

    @Override
    public int numEdges() {
        return visible.tieCount();
    }

    @Override
    public Collection<Vertex<Integer>> vertices() {
        return new Numbered<>(visible::actors, visible::actorCount, ActorVertex::new, visible::showsActor) {
            @Override
            public boolean contains(Object other) {
                return other instanceof ActorVertex vertex && holds(vertex.element());
            }
        };
    }

    @Override
    public Collection<Edge<Integer, Integer>> edges() {
        return edges(visible::ties, visible::tieCount, visible::showsTie);
    }

    private Collection<Edge<Integer, Integer>> edges(
            Supplier<IntStream> ties, IntSupplier count, IntPredicate contains) {
        TieGraph graph = visible.graph();
        return new Numbered<>(ties, count, tie -> new TieEdge(tie, graph), contains) {
            @Override
            public boolean contains(Object other) {
                return other instanceof TieEdge edge && holds(edge.element());
            }
        };
    }

    @Override
    public Collection<Edge<Integer, Integer>> incidentEdges(Vertex<Integer> actor) {
        return tiesWhere(actor, tie -> true);
    }

    @Override
    public Collection<Edge<Integer, Integer>> outboundEdges(Vertex<Integer> actor) {
        return tiesWhere(actor, tie -> visible.graph().from(tie) == actor.element());
    }

    private Collection<Edge<Integer, Integer>> tiesWhere(Vertex<Integer> actor, IntPredicate test) {
        IntPredicate shown = tie -> visible.showsTie(tie) && test.test(tie);
        Supplier<IntStream> ties = () -> visible.graph().tiesOf(actor.element()).filter(shown);
        return edges(ties, () -> (int) ties.get().count(), shown);
    }

    @Override
    public boolean areAdjacent(Vertex<Integer> outbound, Vertex<Integer> inbound) {
        return outboundEdges(outbound).stream()
                .anyMatch(edge -> visible.graph().to(edge.element()) == inbound.element());
    }

    @Override
    public Vertex<Integer> opposite(Vertex<Integer> actor, Edge<Integer, Integer> tie) {
        return new ActorVertex(visible.graph().opposite(actor.element(), tie.element()));
    }

    @Override
    public Vertex<Integer> insertVertex(Integer element) {
        throw readOnly();
    }

    @Override
    public Edge<Integer, Integer> insertEdge(Vertex<Integer> from, Vertex<Integer> to, Integer element) {
        throw readOnly();
    }

    @Override
    public Edge<Integer, Integer> insertEdge(Integer from, Integer to, Integer element) {
        throw readOnly();
    }

    @Override
    public Integer removeVertex(Vertex<Integer> vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(Edge<Integer, Integer> edge) {
        throw readOnly();
    }

    @Override
    public Integer replace(Vertex<Integer> vertex, Integer element) {
        throw readOnly();
    }

    @Override
    public Integer replace(Edge<Integer, Integer> edge, Integer element) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("what is visible changes by the lens alone");
    }

    /** Numbers seen as objects, made as they are asked for. */
    private abstract static class Numbered<T> extends AbstractCollection<T> {
        private final Supplier<IntStream> numbers;
        private final IntSupplier count;
        private final IntFunction<? extends T> view;
        private final IntPredicate contains;

        Numbered(Supplier<IntStream> numbers, IntSupplier count, IntFunction<? extends T> view, IntPredicate contains) {
            this.numbers = numbers;
            this.count = count;
            this.view = view;
            this.contains = contains;
        }

        boolean holds(int number) {
            return contains.test(number);
        }

        @Override
        public Iterator<T> iterator() {
            return numbers.get().<T>mapToObj(view).iterator();
        }

        @Override
        public int size() {
            return count.getAsInt();
        }
    }
}
