package org.entente.evidence;

import java.util.List;
import org.entente.evidence.Verdict.Placed;
import org.entente.model.Quote;

/**
 * A quote of a dossier and what came of holding it against its source.
 *
 * @param owner  what the quote belongs to
 * @param index  its place among the quotes of that, from 0
 * @param places all where it stands, in the order of the text, that of the verdict among them; empty where it stands nowhere
 */
public record CheckedQuote(Owner owner, int index, Quote quote, Verdict verdict, List<Placed> places) {
    public CheckedQuote {
        places = List.copyOf(places);
    }

    /** Whether it is the same quote of the dossier, whatever came of holding it against its source. */
    public boolean isSameAs(CheckedQuote other) {
        return owner.equals(other.owner) && index == other.index;
    }

    /** What quotes can belong to. */
    public sealed interface Owner {
        /** Place among the dossier's ties or actors, from 0. */
        int number();
    }

    public record OfTie(int number) implements Owner {}

    public record OfActor(int number) implements Owner {}
}
