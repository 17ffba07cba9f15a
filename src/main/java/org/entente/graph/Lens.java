package org.entente.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Period;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What is shown now: a question put to the graph; {@link VisiblePart} is the answer.
 *
 * @param hiddenTypes ids of tie types not shown
 * @param hiddenKinds kinds of actors not shown, as {@link TieGraph#kindOf} names them, nor any tie of theirs
 * @param dates       only ties that may have been in these days, none without a date; null: all
 * @param sourced     only these ties, which are as well sourced as was asked for; null: all
 * @param having      only the ties, or the actors, that have a property; null: all
 * @param ego         only this actor and those around it; null: all
 * @param untied      what becomes of an actor none of whose ties is shown
 */
public record Lens(
        Set<String> hiddenTypes,
        Set<String> hiddenKinds,
        @Nullable Period dates,
        @Nullable TieSet sourced,
        @Nullable Having having,
        @Nullable Ego ego,
        Untied untied) {

    /** Everything. */
    public static final Lens ALL = new Lens(Set.of(), Set.of(), null, null, null, null, Untied.DIMMED);

    public Lens {
        hiddenTypes = Set.copyOf(hiddenTypes);
        hiddenKinds = Set.copyOf(hiddenKinds);
    }

    /** What becomes of an actor that has ties, none of which is shown. */
    public enum Untied {
        DIMMED,
        HIDDEN
    }

    /**
     * An actor and those within some ties of it.
     *
     * @param actor  its number
     * @param radius how many ties away, at least 1
     */
    public record Ego(int actor, int radius) {}

    /** With a tie type shown or hidden. */
    public Lens withType(String id, boolean shown) {
        return withHiddenTypes(changed(hiddenTypes, id, shown));
    }

    /** With no other tie type shown. */
    public Lens withOnlyType(String id, List<TieType> all) {
        Set<String> others = new HashSet<>();
        all.forEach(type -> others.add(type.id()));
        others.remove(id);
        return withHiddenTypes(others);
    }

    public Lens withHiddenTypes(Set<String> hidden) {
        return new Lens(hidden, hiddenKinds, dates, sourced, having, ego, untied);
    }

    /** With actors of a kind shown or hidden. */
    public Lens withKind(String kind, boolean shown) {
        return new Lens(hiddenTypes, changed(hiddenKinds, kind, shown), dates, sourced, having, ego, untied);
    }

    /** With ties of these days alone; null: of all. */
    public Lens withDates(@Nullable Period next) {
        return new Lens(hiddenTypes, hiddenKinds, next, sourced, having, ego, untied);
    }

    /** With these ties alone, as far as the rest lets them through; null: all. */
    public Lens withSourced(@Nullable TieSet next) {
        return new Lens(hiddenTypes, hiddenKinds, dates, next, having, ego, untied);
    }

    /** With the ties, or the actors, that have a property alone; null: with all. */
    public Lens withHaving(@Nullable Having next) {
        return new Lens(hiddenTypes, hiddenKinds, dates, sourced, next, ego, untied);
    }

    public Lens withEgo(@Nullable Ego next) {
        return new Lens(hiddenTypes, hiddenKinds, dates, sourced, having, next, untied);
    }

    public Lens withUntied(Untied next) {
        return new Lens(hiddenTypes, hiddenKinds, dates, sourced, having, ego, next);
    }

    private static Set<String> changed(Set<String> hidden, String id, boolean shown) {
        Set<String> next = new HashSet<>(hidden);
        if (shown) {
            next.remove(id);
        } else {
            next.add(id);
        }
        return next;
    }
}
