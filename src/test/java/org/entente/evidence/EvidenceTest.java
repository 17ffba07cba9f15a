package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Verdict.Kind;
import org.entente.evidence.Verdict.Verbatim;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final String TEXT = "He came late. She spoke. He came late. They ate.";
    private static final String WIRE = "The ship with eighty men aboard left the harbour of Brest at dawn on Friday. ";

    private static Quote quote(String words, String source) {
        return new Quote(words, null, source, null);
    }

    private static Evidence held(Dossier dossier, Map<String, String> texts) {
        return Evidence.of(dossier, texts, Evidence.none(dossier), done -> true);
    }

    @Test
    void eachQuoteIsHeldAgainstTheTextOfItsSource() {
        Dossier dossier = Dossiers.of(
                List.of(Dossiers.source("s", null)),
                List.of(
                        List.of(quote("She spoke.", "s"), quote("She sang of home.", "s")),
                        List.of(),
                        List.of(quote("She spoke.", "other"))));

        Evidence evidence = held(dossier, Map.of("s", TEXT));

        assertEquals(
                List.of(Kind.VERBATIM, Kind.NOT_FOUND),
                evidence.quotesOf(new OfTie(0)).stream()
                        .map(quote -> quote.verdict().kind())
                        .toList());
        assertEquals(List.of(), evidence.quotesOf(new OfTie(1)));
        assertEquals(
                Kind.UNCHECKED, evidence.quotesOf(new OfTie(2)).get(0).verdict().kind());
        assertEquals(1, evidence.marksIn("s").size());
    }

    @Test
    void aQuoteThatStandsTwiceTellsBothPlacesAndItsAtPicksOne() {
        Dossier dossier = Dossiers.of(
                List.of(Dossiers.source("s", null)),
                List.of(List.of(
                        quote("He came late.", "s"),
                        new Quote("He came late.", null, "s", null, 24, Extras.NONE),
                        new Quote("He came late.", null, "s", null, 4, Extras.NONE))));

        List<CheckedQuote> quotes = held(dossier, Map.of("s", TEXT)).quotes();

        assertEquals(
                List.of(new Verbatim(0, 13), new Verbatim(25, 38)),
                quotes.get(0).places());
        assertEquals(new Verbatim(0, 13), quotes.get(0).verdict());
        assertEquals(new Verbatim(25, 38), quotes.get(1).verdict());
        assertEquals(new Verbatim(0, 13), quotes.get(2).verdict());
    }

    @Test
    void whatHasNotChangedIsNotAskedAgain() {
        Dossier dossier = Dossiers.of(
                List.of(Dossiers.source("s", null), Dossiers.source("t", null)),
                List.of(List.of(quote("She spoke.", "s"), quote("She spoke.", "t"))));
        Evidence before = held(dossier, Map.of("s", TEXT, "t", TEXT));

        Evidence after = Evidence.of(dossier, Map.of("s", TEXT, "t", "She sang."), before, done -> true);

        assertSame(before.quotes().get(0).verdict(), after.quotes().get(0).verdict());
        assertEquals(Kind.NOT_FOUND, after.quotes().get(1).verdict().kind());
    }

    @Test
    void checkingEndsWhenNobodyWaitsForIt() {
        Dossier dossier = Dossiers.of(List.of(Dossiers.source("s", null)), List.of(List.of(quote("She spoke.", "s"))));
        Evidence none = Evidence.none(dossier);

        assertThrows(CancellationException.class, () -> Evidence.of(dossier, Map.of("s", TEXT), none, done -> false));
    }

    @Test
    void sourcesWithOneTextAreOneWitnessUnlessAPersonSaidOtherwise() {
        List<Quote> quotes = List.of(quote("left the harbour", "s"), quote("left the harbour", "t"));
        Map<String, String> texts = Map.of("s", WIRE, "t", WIRE + "Nobody knows where it went.");

        Evidence one = held(
                Dossiers.of(List.of(Dossiers.source("s", null), Dossiers.source("t", null)), List.of(quotes)), texts);
        Evidence two = held(
                Dossiers.of(List.of(Dossiers.source("s", null), Dossiers.source("t", null, "s")), List.of(quotes)),
                texts);

        assertEquals(1, one.independent(new OfTie(0)));
        assertEquals(1, one.copies().size());
        assertEquals(2, two.independent(new OfTie(0)));
    }

    @Test
    void aSourceWhoseTextHasNoQuoteOfATieIsNoWitnessOfIt() {
        List<Source> sources = List.of(
                Dossiers.source("s", null),
                Dossiers.source("lacking", null),
                Dossiers.source("altered", null),
                Dossiers.source("unread", null));
        List<Quote> quotes = List.of(
                quote("She spoke.", "s"),
                quote("She sang of home.", "s"),
                quote("She sang of home.", "lacking"),
                quote("They all ate fish.", "altered"),
                quote("She sang of home.", "unread"));

        Evidence evidence = held(
                Dossiers.of(sources, List.of(quotes, List.of(quote("He came late.", "lacking")))),
                Map.of("s", TEXT, "lacking", "He came late.", "altered", "Then they all ate meat."));

        assertEquals(3, evidence.independent(new OfTie(0)));
        assertEquals(List.of("lacking"), evidence.lacking(new OfTie(0)));
        assertEquals(1, evidence.independent(new OfTie(1)));
    }

    @Test
    void aTextThatNobodyQuotesIsNoWitness() {
        List<Quote> quotes = List.of(quote("left the harbour", "s"), quote("left the harbour", "t"));
        List<Source> sources =
                List.of(Dossiers.source("s", null), Dossiers.source("t", null), Dossiers.source("between", null));
        String other =
                "Nobody knows where the captain has taken his wife and both of the children since he left the harbour.";

        Evidence evidence =
                held(Dossiers.of(sources, List.of(quotes)), Map.of("s", WIRE, "t", other, "between", WIRE + other));

        assertEquals(2, evidence.independent(new OfTie(0)));
        assertEquals(List.of(), evidence.copies());
    }

    @Test
    void aSourceThatIsQuotedForTheFirstTimeIsComparedWithTheOthersEvenIfItsTextHasNotTheQuote() {
        List<Source> sources = List.of(Dossiers.source("s", null), Dossiers.source("t", null));
        Map<String, String> texts = Map.of("s", WIRE, "t", WIRE + "Nobody knows where it went.");
        Quote held = quote("left the harbour", "s");
        Evidence before = held(Dossiers.of(sources, List.of(List.of(held))), texts);
        Dossier more = Dossiers.of(sources, List.of(List.of(held, quote("She sang of home.", "t"))));

        Evidence after = Evidence.of(more, texts, before, done -> true);

        assertEquals(Kind.NOT_FOUND, after.quotes().get(1).verdict().kind());
        assertEquals(1, after.independent(new OfTie(0)));
    }

    @Test
    void whereATextIsGoneItsQuotesAreUncheckedAndItCopiesNobody() {
        List<Quote> quotes = List.of(quote("left the harbour", "s"), quote("left the harbour", "t"));
        Dossier dossier = Dossiers.of(List.of(Dossiers.source("s", null), Dossiers.source("t", null)), List.of(quotes));
        Evidence before = held(dossier, Map.of("s", WIRE, "t", WIRE));

        Evidence after = Evidence.of(dossier, Map.of("s", WIRE), before, done -> true);

        assertEquals(
                List.of(Kind.VERBATIM, Kind.UNCHECKED),
                after.quotes().stream().map(quote -> quote.verdict().kind()).toList());
        assertEquals(List.of(), after.copies());
        assertEquals(2, after.independent(new OfTie(0)));
    }

    @Test
    void checkingEndsInTheMiddleOfATextToo() {
        List<Quote> quotes = Collections.nCopies(50, quote("She spoke.", "s"));
        Dossier dossier = Dossiers.of(List.of(Dossiers.source("s", null)), List.of(quotes));
        Evidence none = Evidence.none(dossier);
        AtomicInteger asked = new AtomicInteger();

        assertThrows(
                CancellationException.class,
                () -> Evidence.of(dossier, Map.of("s", TEXT), none, done -> asked.incrementAndGet() < 10));
        assertTrue(asked.get() < 50, asked::toString);
    }

    @Test
    void onlySourcesThatQuotesNameAreNeeded() {
        Dossier dossier = Dossiers.of(
                List.of(Dossiers.source("s", null), Dossiers.source("t", null)),
                List.of(List.of(quote("She spoke.", "s"))));

        assertEquals(Set.of("s"), Evidence.sourcesQuoted(dossier));
    }
}
