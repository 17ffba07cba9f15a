package org.entente.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.entente.model.Extras;

/**
 * The ties, or the actors, of a graph that have a property. Accents and case do not matter. Immutable.
 */
public final class Having {
    private final Properties.Bearer bearer;
    private final String key;
    private final String value;
    private final BitSet having;

    private Having(Properties.Bearer bearer, String key, String value, BitSet having) {
        this.bearer = bearer;
        this.key = key;
        this.value = value;
        this.having = having;
    }

    /** @param value all of it, or where none has that, a part of it; empty: any value */
    public static Having of(TieGraph graph, Properties.Bearer bearer, String key, String value) {
        boolean ofTies = bearer == Properties.Bearer.TIE;
        int count = ofTies ? graph.tieCount() : graph.actorCount();
        IntFunction<Extras> extras = ofTies
                ? tie -> graph.tie(tie).extras()
                : actor -> graph.actor(actor).extras();
        String wanted = Folded.of(value).strip();
        BitSet whole = matching(
                count, extras, key, text -> wanted.isEmpty() || text.strip().equals(wanted));
        return new Having(
                bearer,
                key,
                value,
                whole.isEmpty() ? matching(count, extras, key, text -> text.contains(wanted)) : whole);
    }

    private static BitSet matching(int count, IntFunction<Extras> extras, String key, Predicate<String> matches) {
        BitSet found = new BitSet(count);
        for (int i = 0; i < count; i++) {
            Optional<String> text = extras.apply(i).property(key);
            found.set(i, text.isPresent() && matches.test(Folded.of(text.get())));
        }
        return found;
    }

    /** The same question put to another graph. */
    public Having in(TieGraph graph) {
        return of(graph, bearer, key, value);
    }

    public Properties.Bearer bearer() {
        return bearer;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    /** Whether that tie may be shown: where actors are asked for, every tie may. */
    boolean admitsTie(int tie) {
        return bearer != Properties.Bearer.TIE || having.get(tie);
    }

    boolean admitsActor(int actor) {
        return bearer != Properties.Bearer.ACTOR || having.get(actor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Having that
                && bearer == that.bearer
                && key.equals(that.key)
                && value.equals(that.value)
                && having.equals(that.having);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + value.hashCode();
    }
}
