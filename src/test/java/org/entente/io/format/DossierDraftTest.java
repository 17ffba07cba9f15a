package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.io.DossierReader;
import org.entente.io.DossierWriter;
import org.entente.io.Findings;
import org.entente.io.Problem;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;

class DossierDraftTest {
    private static final Spot HERE = new Spot.At(2, 3);

    private final Findings findings = new Findings();
    private final DossierDraft draft = new DossierDraft(findings);

    private List<Problem> problems(Dossier dossier) throws IOException {
        return findings.result("test", new Text.AtHand("one\ntwo\n"), dossier).problems();
    }

    private static List<String> types(Dossier dossier) {
        return dossier.ties().stream().map(Tie::type).toList();
    }

    @Test
    void whatIsWrittenAtTiesIsTheirTypeWhereItComesAgain() throws IOException {
        draft.tie("a", "b", true, HERE).label("met");
        draft.tie("b", "a", true, HERE).label("met");
        draft.tie("b", "c", true, HERE);
        assertEquals(List.of("met", "met", Tie.UNTYPED), types(draft.finish()));
    }

    @Test
    void labelsThatAreAllDifferentAreProperties() throws IOException {
        for (int i = 0; i < 100; i++) {
            draft.tie("a", "b", true, HERE).label("letter " + i);
        }
        Dossier dossier = draft.finish();
        assertEquals(Tie.UNTYPED, dossier.ties().get(7).type());
        assertTrue(dossier.ties().get(7).extras().had("label"));
    }

    @Test
    void aTypeThatIsDirectedInPartIsTwo() throws IOException {
        draft.tie("a", "b", true, HERE).type("met");
        draft.tie("b", "a", false, HERE).type("met");
        draft.tie("b", "a", false, HERE).type("is a friend of");
        Dossier dossier = draft.finish();
        assertEquals(List.of("met", "met (undirected)", "is a friend of"), types(dossier));
        assertEquals(
                List.of("met (undirected)", "is a friend of"),
                dossier.tieTypes().stream().map(type -> type.id()).toList());
        assertTrue(dossier.tieTypes().stream().noneMatch(type -> type.directed()));
    }

    @Test
    void anIdThatComesTwiceStandsUnderOneOfItsOwn() throws IOException {
        draft.actor("a", HERE);
        draft.actor("a", HERE).name("Another");
        Dossier dossier = draft.finish();
        assertEquals(
                List.of("a", "a-2"), dossier.actors().stream().map(Actor::id).toList());
        Problem problem = problems(dossier).get(0);
        assertEquals("duplicate-id", problem.code());
        assertEquals(2, problem.line());
    }

    @Test
    void oneIdForTwoTiesIsKeptByTheFirst() throws IOException {
        draft.actor("a", HERE);
        draft.actor("b", HERE);
        draft.tie("a", "b", true, HERE).id("t");
        draft.tie("b", "a", true, HERE).id("t");
        Dossier dossier = draft.finish();
        assertEquals("t", dossier.ties().get(0).id());
        assertNull(dossier.ties().get(1).id());
        assertEquals("duplicate-id", problems(dossier).get(0).code());
    }

    @Test
    void aTieToNobodyIsToldAndKept() throws IOException {
        draft.actor("a", HERE);
        draft.tie("a", "nobody", true, HERE);
        Dossier dossier = draft.finish();
        assertEquals(1, dossier.ties().size());
        assertEquals("unknown-actor", problems(dossier).get(0).code());
    }

    @Test
    void propertiesAreWrittenBesideWhatADossierKnows() throws IOException {
        draft.actor("a", HERE)
                .name("Ann")
                .property("age", 41)
                .property("kind", "tall")
                .property("ok", true)
                .property("share", Double.NaN);
        Dossier dossier = draft.finish();
        String json = new DossierWriter().toString(dossier);
        assertTrue(
                json.contains(
                        "{\"id\": \"a\", \"name\": \"Ann\", \"age\": 41, \"kind (attribute)\": \"tall\", \"ok\": true, \"share\": \"NaN\"}"),
                json);
        Dossier again =
                Objects.requireNonNull(new DossierReader().read("test", json).dossier());
        assertEquals(json, new DossierWriter().toString(again));
    }

    @Test
    void placesAreBroughtToOneScale() throws IOException {
        draft.actor("a", HERE).at(0.1, 0.1);
        draft.actor("b", HERE).at(0.2, 0.2);
        draft.actor("c", HERE).at(Double.NaN, 0);
        Dossier dossier = draft.finish();
        assertEquals(2, dossier.view().positions().size());
        assertTrue(Objects.requireNonNull(dossier.view().positions().get("b")).x() > 50);
    }

    @Test
    void placesOfOurOwnStayAsTheyAre() throws IOException {
        draft.keepScale();
        draft.actor("a", HERE).at(-3, 0.125);
        assertEquals(
                new View.Point(-3, 0.125), draft.finish().view().positions().get("a"));
    }

    @Test
    void moreThanMayBeIsRefused() throws IOException {
        for (int i = 0; i < 2_000_000; i++) {
            draft.tie("a", "b", true, HERE);
        }
        Refusal refusal = assertThrows(Refusal.class, () -> draft.actor("a", HERE));
        assertTrue(String.valueOf(refusal.getMessage()).contains("2,000,000"));
    }

    @Test
    void anActorWithoutAnIdCanBeSavedAndItsTiesFindIt() throws IOException {
        draft.tie("", " \t", true, HERE);
        draft.actor("", HERE);
        draft.actor(" \t", HERE).name("Ann");
        Dossier dossier = draft.finish();
        assertEquals(List.of(), problems(dossier));
        Dossier back = Objects.requireNonNull(new DossierReader()
                .read("saved", new DossierWriter().toString(dossier))
                .dossier());
        assertEquals(dossier.actors(), back.actors());
        assertEquals(
                dossier.actors().stream().map(Actor::id).toList(),
                back.ties().stream()
                        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                        .toList());
    }
}
