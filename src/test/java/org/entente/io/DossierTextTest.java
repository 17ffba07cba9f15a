package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTextTest {
    private static final String MARK = "\uFEFF";
    private final DossierReader reader = new DossierReader();

    @Property(tries = 500)
    void whatDidNotChangeIsTheSameBytes(@ForAll long seed) {
        String text = new RandomDossierText(new Random(seed), true).text();
        Dossier dossier = read(text);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = (MARK + text).getBytes(charset);

            assertArrayEquals(bytes, written(bytes, dossier, read(text)));
        }
    }

    @Property(tries = 1500)
    void whatIsReadBackIsWhatWasSaved(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new RandomDossierText(random, random.nextInt(3) > 0).text();
        Dossier asRead = read(text);
        RandomChange change = new RandomChange(random);
        Dossier now = asRead;
        for (int i = random.nextInt(4); i >= 0; i--) {
            now = change.of(now);
        }

        String result = written(text, asRead, now);

        Dossier back = read(result);
        Dossier rewritten = read(new DossierWriter().toString(now));
        assertEquals(values(now), values(back), () -> text + "\n----\n" + result);
        assertEquals(unknown(rewritten), unknown(back), () -> text + "\n----\n" + result);
    }

    /** Without what Entente does not know, and without the ids of ties, which a file may give to several. */
    private static Dossier values(Dossier old) {
        return new Dossier(
                old.title(),
                old.description(),
                old.tieTypes().stream()
                        .map(type -> new TieType(
                                type.id(),
                                type.label(),
                                type.inverse(),
                                type.directed(),
                                type.stance(),
                                type.color(),
                                Extras.NONE))
                        .toList(),
                old.actors().stream()
                        .map(actor -> new Actor(
                                actor.id(),
                                actor.name(),
                                actor.kind(),
                                actor.role(),
                                actor.aliases(),
                                actor.note(),
                                values(actor.quotes()),
                                Extras.NONE))
                        .toList(),
                old.ties().stream()
                        .map(tie -> new Tie(
                                null,
                                tie.from(),
                                tie.to(),
                                tie.type(),
                                tie.date(),
                                tie.until(),
                                tie.place(),
                                values(tie.quotes()),
                                Extras.NONE))
                        .toList(),
                old.sources().stream()
                        .map(source -> new Source(
                                source.id(),
                                source.title(),
                                source.publisher(),
                                source.author(),
                                source.date(),
                                source.url(),
                                source.text(),
                                source.file(),
                                source.repeats(),
                                source.independentOf(),
                                Extras.NONE))
                        .toList(),
                new View(old.view().positions(), old.view().pinned(), old.view().hiddenTypes(), Extras.NONE),
                Extras.NONE);
    }

    private static List<Quote> values(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> new Quote(
                        quote.text(), quote.speaker(), quote.source(), quote.grade(), quote.at(), Extras.NONE))
                .toList();
    }

    /** What Entente does not know, object by object, wherever in it it stands. */
    private static List<List<String>> unknown(Dossier dossier) {
        List<Extras> all =
                new ArrayList<>(List.of(dossier.extras(), dossier.view().extras()));
        dossier.tieTypes().forEach(type -> all.add(type.extras()));
        dossier.sources().forEach(source -> all.add(source.extras()));
        dossier.actors().forEach(actor -> {
            all.add(actor.extras());
            actor.quotes().forEach(quote -> all.add(quote.extras()));
        });
        dossier.ties().forEach(tie -> {
            all.add(tie.extras());
            tie.quotes().forEach(quote -> all.add(quote.extras()));
        });
        return all.stream().map(DossierTextTest::unknown).toList();
    }

    private static List<String> unknown(Extras extras) {
        return extras.members().stream()
                .filter(member ->
                        !member.json().isEmpty() && !List.of("entente", "id").contains(member.key()))
                .map(member -> member.parent() + "/" + member.key().replaceAll("\\d+", "") + ": " + member.json())
                .sorted()
                .toList();
    }

    /** In one line of the file alone, whatever its style. */
    @Property(tries = 500)
    void aNewNameChangesOneLine(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new RandomDossierText(random, random.nextBoolean()).text();
        Dossier asRead = read(text);
        List<Integer> named = IntStream.range(0, asRead.actors().size())
                .filter(place -> tellsName(asRead.actors().get(place)))
                .boxed()
                .toList();
        Assume.that(!named.isEmpty());
        int place = named.get(random.nextInt(named.size()));

        List<AbstractDelta<String>> deltas =
                deltas(text, written(text, asRead, withActor(asRead, place, withName(asRead, place, "Zoë"))));

        assertEquals(1, deltas.size(), text);
        assertEquals(1, deltas.get(0).getSource().size(), text);
        assertEquals(1, deltas.get(0).getTarget().size(), text);
    }

    /** An id that stands in for a name, or is made of it, is written once the name is another. */
    private static boolean tellsName(Actor actor) {
        return !actor.name().equals(actor.id()) && !actor.id().matches(".*-\\d+");
    }

    private static Actor withName(Dossier dossier, int place, String name) {
        Actor old = dossier.actors().get(place);
        return new Actor(old.id(), name, old.kind(), old.role(), old.aliases(), old.note(), old.quotes(), old.extras());
    }

    private static Dossier withActor(Dossier dossier, int place, Actor actor) {
        List<Actor> actors = new ArrayList<>(dossier.actors());
        actors.set(place, actor);
        return withRows(dossier, actors, dossier.ties());
    }

    private static Dossier withRows(Dossier old, List<Actor> actors, List<Tie> ties) {
        return new Dossier(
                old.title(), old.description(), old.tieTypes(), actors, ties, old.sources(), old.view(), old.extras());
    }

    /** A row that comes takes lines of its own, and at most a comma on the line before; one that goes takes them along. */
    @Property(tries = 700)
    void rowsComeAndGoWithTheirLines(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new RandomDossierText(random, false).text();
        Dossier asRead = read(text);
        List<Tie> ties = new ArrayList<>(asRead.ties());
        int place = random.nextInt(ties.size() + 1);
        ties.add(place, Tie.of("x", "y", "likes"));

        String more = written(text, asRead, withRows(asRead, asRead.actors(), ties));

        List<AbstractDelta<String>> come = deltas(text, more);
        assertEquals(1, come.size(), () -> text + more);
        assertTrue(come.get(0).getSource().size() <= 1, () -> text + more);

        Dossier longer = read(more);
        String less = written(more, longer, withRows(longer, longer.actors(), asRead.ties()));
        List<AbstractDelta<String>> gone = deltas(more, less);
        assertEquals(1, gone.size(), () -> more + less);
        assertTrue(gone.get(0).getTarget().size() <= 1, () -> more + less);
    }

    private static List<AbstractDelta<String>> deltas(String before, String after) {
        return DiffUtils.diff(List.of(before.split("\r\n|\r|\n", -1)), List.of(after.split("\r\n|\r|\n", -1)))
                .getDeltas();
    }

    /** As editors, programs and Entente write: what comes looks like what stands beside it. */
    @Nested
    class InTheStyleOfItsNeighbours {
        @Test
        void anObjectALine() {
            String text =
                    """
                    {
                      "actors": [
                        {"id": "a", "name": "A"},
                        {"id": "b"}
                      ],
                      "ties": [
                        {"from": "a", "to": "b", "type": "met"}
                      ]
                    }
                    """;

            assertEquals(
                    text.replace("\"met\"}", "\"met\"},\n    {\"from\": \"b\", \"to\": \"a\", \"type\": \"likes\"}"),
                    withTie(text, Tie.of("b", "a", "likes")));
        }

        @Test
        void aKeyALine() {
            String text =
                    """
                    {
                    \t"actors": [],
                    \t"ties": [
                    \t\t{
                    \t\t\t"from": "a",
                    \t\t\t"to": "b",
                    \t\t\t"type": "met"
                    \t\t}
                    \t]
                    }""";
            Tie tie = quoting(Tie.of("b", "a", "likes"), new Quote("q", null, null, null));

            assertEquals(
                    """
                    {
                    \t"actors": [],
                    \t"ties": [
                    \t\t{
                    \t\t\t"from": "a",
                    \t\t\t"to": "b",
                    \t\t\t"type": "met"
                    \t\t},
                    \t\t{
                    \t\t\t"from": "b",
                    \t\t\t"to": "a",
                    \t\t\t"type": "likes",
                    \t\t\t"quotes": [
                    \t\t\t\t{
                    \t\t\t\t\t"text": "q"
                    \t\t\t\t}
                    \t\t\t]
                    \t\t}
                    \t]
                    }""",
                    withTie(text, tie));
            assertEquals(
                    withTie(text, tie).replace("\n", "\r\n"), withTie(text.replace("\n", "\r\n"), tie), "line ends");
        }

        @Test
        void allOnOneLine() {
            assertEquals(
                    "{\"actors\":[],\"ties\":[{\"from\":\"b\",\"to\":\"a\",\"type\":\"likes\"}]}",
                    withTie("{\"actors\":[]}", Tie.of("b", "a", "likes")));
        }

        @Test
        void bracketsApartAndColonsApart() {
            assertEquals(
                    "{ \"actors\" : [  ], \"ties\" : [ { \"from\" : \"a\", \"to\" : \"b\" }, { \"from\" : \"b\", \"to\" : \"a\", \"type\" : \"likes\" } ] }",
                    withTie(
                            "{ \"actors\" : [  ], \"ties\" : [ { \"from\" : \"a\", \"to\" : \"b\" } ] }",
                            Tie.of("b", "a", "likes")));
        }

        @Test
        void commasThatLead() {
            String text =
                    "{ \"ties\": [\n    {\"from\": \"a\", \"to\": \"b\"}\n  , {\"from\": \"b\", \"to\": \"a\"}\n  ]\n, \"actors\": []\n}";

            assertEquals(
                    text.replace("\n  ]", "\n  , {\"from\": \"c\", \"to\": \"a\", \"type\": \"likes\"}\n  ]"),
                    withTie(text, Tie.of("c", "a", "likes")));
        }

        @Test
        void aListThatWasNotThere() {
            String text =
                    """
                    {
                      "entente": 1,
                      "actors": [
                        {"id": "a"},
                        {"id": "b"}
                      ],
                      "view": {"zoom": 2}
                    }
                    """;

            assertEquals(
                    text.replace(
                            "  \"view\"",
                            "  \"ties\": [\n    {\"from\": \"b\", \"to\": \"a\", \"type\": \"likes\"}\n  ],\n  \"view\""),
                    withTie(text, Tie.of("b", "a", "likes")));
        }

        /** As Entente itself writes: on one line as long as it fits. */
        @Test
        void whatNoLongerFitsOnItsLine() {
            String text =
                    """
                    {
                      "entente": 1,
                      "actors": [],
                      "ties": [{"from": "a", "to": "b", "type": "met"}]
                    }
                    """;
            Tie tie = quoting(Tie.of("a", "b", "met"), new Quote("q".repeat(60), "a", null, null));
            Dossier asRead = read(text);
            Dossier now = withRows(asRead, asRead.actors(), List.of(tie));

            assertEquals(new DossierWriter().toString(now), written(text, asRead, now));
        }

        private static Tie quoting(Tie tie, Quote quote) {
            return new Tie(null, tie.from(), tie.to(), tie.type(), null, null, null, List.of(quote), tie.extras());
        }

        private String withTie(String text, Tie tie) {
            Dossier asRead = read(text);
            List<Tie> ties = new ArrayList<>(asRead.ties());
            ties.add(tie);
            return written(text, asRead, withRows(asRead, asRead.actors(), ties));
        }
    }

    @Test
    void whatWasOfNoUseGivesWayToWhatIsSetInItsPlace() {
        String text = "{\"actors\": [{\"id\": \"a\", \"role\": 5, \"note\": null, \"kind\": \"person\", \"kind\": 7}]}";
        Dossier asRead = read(text);
        Actor old = asRead.actors().get(0);
        Actor now = new Actor("a", "a", null, "six", List.of(), "n", List.of(), old.extras());

        assertEquals(
                "{\"actors\": [{\"id\": \"a\", \"role\": \"six\", \"note\": \"n\", \"kind\": null, \"kind\": 7}]}",
                written(text, asRead, withActor(asRead, 0, now)));
    }

    /** The second is known as a-2 only as long as there is a first. */
    @Test
    void anIdThatReadingMadeIsWrittenWhenReadingWouldMakeAnother() {
        String text = "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"a\", \"kind\": \"x\"}]}";
        Dossier asRead = read(text);

        assertEquals(
                "{\"actors\": [{\"id\": \"a-2\", \"kind\": \"x\"}]}",
                written(text, asRead, withRows(asRead, asRead.actors().subList(1, 2), List.of())));
    }

    @Test
    void overNoTextADossierIsWrittenAnew() throws IOException {
        Dossier dossier = read("{\"actors\": [{\"id\": \"a\"}]}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DossierText.EMPTY.write(dossier, dossier, out);

        assertEquals(new DossierWriter().toString(dossier), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anotherTextIsRefused() {
        Dossier dossier = read("{\"actors\": [{\"id\": \"a\"}]}");
        byte[] other = "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}".getBytes(StandardCharsets.UTF_8);

        assertThrows(
                IllegalArgumentException.class, () -> written(other, dossier, withRows(dossier, List.of(), List.of())));
    }

    static List<Path> dossiers() throws IOException {
        DossierReader reader = new DossierReader();
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("data"), Path.of("../shared/corpus"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder.toRealPath())) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                            .toList()) {
                        if (reader.read(file).dossier() != null) {
                            found.add(file);
                        }
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void filesAsTheyAreFound(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Dossier dossier = Objects.requireNonNull(reader.read(file).dossier());

        assertArrayEquals(bytes, written(bytes, dossier, dossier));
        int change = 0;
        for (Actor actor :
                dossier.actors().subList(0, Math.min(40, dossier.actors().size()))) {
            int place = change++;
            Dossier now = withActor(dossier, place, withName(dossier, place, "Zoë"));
            Dossier back = read(new String(written(bytes, dossier, now), StandardCharsets.UTF_8));
            assertEquals(values(now), values(back), actor.id());
        }
    }

    private Dossier read(String text) {
        ReadResult result = reader.read("f", text);
        @Nullable Dossier dossier = result.dossier();
        return Objects.requireNonNull(dossier, () -> result.problems() + text);
    }

    private static String written(String text, Dossier asRead, Dossier now) {
        return new String(written(text.getBytes(StandardCharsets.UTF_8), asRead, now), StandardCharsets.UTF_8);
    }

    private static byte[] written(byte[] bytes, Dossier asRead, Dossier now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierText.of(bytes).write(asRead, now, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
