package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.graph.Lens;
import org.entente.layout.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file read again keeps of how it was looked at. */
class OpenedTest {
    private static final String TIES = tie("1999") + "," + tie("2001") + "," + tie("2003");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("file.json");
        write("\"a\",\"b\",\"c\"", TIES);
    }

    private static String tie(String date) {
        return "{\"from\":\"a\",\"to\":\"b\",\"type\":\"met\",\"date\":\"" + date + "\"}";
    }

    private void write(String ids, String ties) throws Exception {
        String actors = ids.replaceAll("(\"\\w\")", "{\"id\":$1,\"name\":$1}");
        Files.writeString(
                file,
                "{\"actors\":[" + actors + "],\"ties\":[" + ties + ",{\"from\":\"b\",\"to\":\"c\",\"type\":\"x\"}]}");
    }

    private Workspace open() throws Exception {
        return assertInstanceOf(Opened.Ready.class, Opened.of(file, List.of(), Progress.UNWATCHED))
                .workspace();
    }

    private Workspace again(Workspace before) throws Exception {
        return assertInstanceOf(Opened.Ready.class, Opened.again(Opened.Before.of(before), file, Progress.UNWATCHED))
                .workspace();
    }

    private static int actor(Workspace workspace, String id) {
        return workspace.graph().actorById(id).orElseThrow();
    }

    private Workspace againWithTieSelected(int tie, String ties) throws Exception {
        Workspace before = open();
        before.selection().select(Selection.tie(tie));
        write("\"a\",\"b\",\"c\"", ties);
        return again(before);
    }

    @Test
    void actorsSelectedStaySelectedThoughOthersComeBeforeThem() throws Exception {
        Workspace before = open();
        before.selection().select(new Selection.Actors(List.of(2, 0, 1)));
        write("\"z\",\"c\",\"a\"", TIES);
        Workspace after = again(before);

        assertEquals(
                List.of(actor(after, "c"), actor(after, "a")),
                after.selection().selection().selectedActors());
    }

    @Test
    void placesAndPinsGoWithTheirActorsAndNewOnesGetTheirs() throws Exception {
        Workspace before = open();
        before.places().pin(actor(before, "c"), 70, -30);
        write("\"z\",\"c\",\"b\",\"a\"", TIES);
        Workspace after = again(before);

        for (String id : List.of("a", "b", "c")) {
            assertEquals(before.places().x(actor(before, id)), after.places().x(actor(after, id)));
        }
        assertTrue(after.places().isPinned(actor(after, "c")));
        assertEquals(1, after.places().pinned().cardinality());
        assertFalse(Double.isNaN(after.places().x(actor(after, "z"))));
        assertTrue(after.places().movedByHand());
        assertTrue(again(after).places().movedByHand(), "however often it is read");
    }

    @Test
    void lensAndEgoNetworkStay() throws Exception {
        Workspace before = open();
        before.toggleType("x");
        before.showEgo(actor(before, "b"));
        write("\"z\",\"c\",\"b\",\"a\"", TIES);
        Workspace after = again(before);
        assertEquals(Set.of("x"), after.lens().hiddenTypes());
        assertEquals(new Lens.Ego(actor(after, "b"), 1), after.lens().ego());

        write("\"z\",\"c\",\"a\"", TIES);
        assertNull(again(after).lens().ego(), "of an actor that is gone");
    }

    @Test
    void aTieWithoutIdIsFoundAgainWhereItHasMoved() throws Exception {
        Workspace after = againWithTieSelected(1, tie("1990") + "," + TIES);

        assertEquals(Selection.tie(2), after.selection().selection());
    }

    @Test
    void aTieWithoutIdThatHasChangedKeepsItsPlaceAmongParallelOnes() throws Exception {
        Workspace after = againWithTieSelected(1, tie("1999") + "," + tie("2002") + "," + tie("2003"));

        assertEquals(Selection.tie(1), after.selection().selection());
    }

    @Test
    void aTieThatIsGoneIsNoLongerSelected() throws Exception {
        Workspace after = againWithTieSelected(2, tie("1999"));

        assertEquals(new Selection.Nothing(), after.selection().selection());
    }

    @Test
    void whatIsWrittenWhileAFileIsReadCountsAsAChangeToIt() throws Exception {
        FileStamp before = FileStamp.of(file);
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, Opened.of(file, List.of(), done -> {
            assertTrue(file.toFile().setLastModified(1_000_000_000_000L));
            return true;
        }));

        assertEquals(before, ready.workspace().document().stamp());
        assertNotEquals(FileStamp.of(file), ready.workspace().document().stamp());
    }

    @Test
    void aFileThatHasBecomeBadIsRefused() throws Exception {
        Workspace before = open();
        Files.writeString(file, "{");

        assertInstanceOf(Opened.Refused.class, Opened.again(Opened.Before.of(before), file, Progress.UNWATCHED));
    }
}
