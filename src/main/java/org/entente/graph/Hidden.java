package org.entente.graph;

/** Why something is not shown, and how much of it. Each hidden actor or tie counts under one reason alone. */
public sealed interface Hidden {

    /** How many ties or actors. */
    int count();

    /** Ties of a type that is switched off; {@code type} is its number. */
    record TiesOfType(int type, int count) implements Hidden {}

    /** Ties of a shown type that were not in the days looked at; {@code undated} of them have no date. */
    record TiesOutsideDates(int count, int undated) implements Hidden {}

    /** Ties of a shown type and date that are not as well sourced as was asked for. */
    record TiesLessSourced(int count) implements Hidden {}

    /** Ties of a shown type and date, sourced well enough, that have not the property asked for. */
    record TiesWithoutProperty(int count) implements Hidden {}

    /** Ties of a shown type, one of whose actors is not shown. */
    record TiesOfHiddenActors(int count) implements Hidden {}

    /** Actors of a kind that is switched off. */
    record ActorsOfKind(String kind, int count) implements Hidden {}

    /** Actors of a shown kind that have not the property asked for. */
    record ActorsWithoutProperty(int count) implements Hidden {}

    /** Actors outside the ego network. */
    record OutsideEgo(int actor, int count) implements Hidden {}

    /** Actors none of whose ties is shown. */
    record Untied(int count) implements Hidden {}
}
