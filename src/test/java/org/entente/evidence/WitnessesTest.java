package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.evidence.Witnesses.Account;
import org.entente.evidence.Witnesses.Link;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;

class WitnessesTest {
    private static Account account(String id, String date) {
        return new Account(id, PartialDate.parse(date).orElse(null), null);
    }

    private static Account repeating(String id, String repeats) {
        return new Account(id, null, repeats);
    }

    @Test
    void copiesOfOneStoryAreOneWitnessAndTheEarliestIsTheOrigin() {
        Link first = new Link("post", "times", 0.9);
        Link second = new Link("post", "wire", 0.4);
        Witnesses witnesses = new Witnesses(
                List.of(
                        account("times", "2015-08-05"),
                        account("post", "2015-08-06"),
                        account("wire", "2015-08-04"),
                        account("own", "2015-08-03")),
                List.of(first, second));

        assertEquals("wire", witnesses.origin("times"));
        assertEquals("wire", witnesses.origin("post"));
        assertEquals("own", witnesses.origin("own"));
        assertEquals(2, witnesses.independent(List.of("times", "post", "wire", "own", "times")));
        assertEquals(List.of(first, second), witnesses.links());
    }

    @Test
    void sourceThatRepeatsAnotherSpeaksNotForItself() {
        Witnesses witnesses = new Witnesses(
                List.of(
                        repeating("blog", "paper"),
                        repeating("post", "blog"),
                        account("paper", ""),
                        account("own", "")),
                List.of());

        assertEquals("paper", witnesses.origin("post"));
        assertEquals(2, witnesses.independent(List.of("blog", "post", "own")));
    }

    @Test
    void repeatingWhatIsNotThereOrInACircleDoesNoHarm() {
        Witnesses witnesses =
                new Witnesses(List.of(repeating("a", "b"), repeating("b", "a"), repeating("c", "gone")), List.of());

        assertEquals(1, witnesses.independent(List.of("a", "b")));
        assertEquals(2, witnesses.independent(List.of("a", "c")));
        assertEquals(0, witnesses.independent(List.of()));
    }

    @Test
    void anIdThatNoSourceHasIsNoWitness() {
        Witnesses witnesses = new Witnesses(List.of(account("a", ""), repeating("b", "gone")), List.of());

        assertEquals(0, witnesses.independent(List.of("unknown")));
        assertEquals(2, witnesses.independent(List.of("a", "unknown", "b", "gone")));
    }

    @Test
    void whyTwoSourcesAreOneWitnessIsToldOverAThirdToo() {
        Link copied = new Link("copy", "wire", 0.9);
        Witnesses witnesses = new Witnesses(
                List.of(
                        account("wire", "2015-08-03"),
                        account("copy", "2015-08-04"),
                        repeating("blog", "copy"),
                        account("own", "")),
                List.of(copied));

        assertEquals(List.of(new Link("blog", "copy", 0), copied), witnesses.links(List.of("wire", "blog", "own")));
        assertEquals(List.of(), witnesses.links(List.of("wire", "own")));
    }

    @Test
    void sourcesThatExplainNothingAreNotTold() {
        Link own = new Link("times", "wire", 0.9);
        Link chain = new Link("post", "mail", 0.5);
        Witnesses witnesses = new Witnesses(
                List.of(
                        account("wire", "2015-08-03"),
                        account("times", "2015-08-04"),
                        account("post", "2015-08-05"),
                        account("mail", "2015-08-06"),
                        account("star", "2015-08-07")),
                List.of(
                        own,
                        new Link("times", "star", 0.8),
                        new Link("wire", "star", 0.8),
                        chain,
                        new Link("mail", "wire", 0.6)));

        assertEquals(List.of(own), witnesses.links(List.of("times", "wire")));
        assertEquals(
                List.of(own, chain, new Link("mail", "wire", 0.6)), witnesses.links(List.of("times", "wire", "post")));
    }
}
